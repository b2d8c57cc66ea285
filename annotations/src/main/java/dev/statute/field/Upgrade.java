package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The protocols of {@code Upgrade} (RFC 9110, 7.8): in a 101 those now in effect, lowest layer
 * first; in a 426 and in a request those acceptable, best first. The grammar allows none, but 101
 * and 426 need one (RFC 9110, 15.2.2, 15.5.22), and a request has no use for an empty list.
 *
 * @param protocols the protocols, at least one
 */
public record Upgrade(List<Protocol> protocols) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Upgrade> CODEC = ListFieldCodec.of("Upgrade", Upgrade::parse);

  /**
   * Copies the list.
   *
   * @param protocols the protocols
   * @throws IllegalArgumentException if there is none
   */
  public Upgrade {
    protocols = Elements.nonEmpty(protocols, "protocol");
  }

  /**
   * Lists the given elements.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static Upgrade of(Protocol first, Protocol... more) {
    return new Upgrade(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of protocols
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static Upgrade parse(String value) {
    return Scanner.whole(value, Upgrade::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static Upgrade parse(List<String> lines) {
    return Scanner.whole(lines, Upgrade::read);
  }

  static Upgrade read(Scanner in) {
    return new Upgrade(in.nonEmptyList(Protocol::read, "protocol"));
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(protocols);
  }
}
