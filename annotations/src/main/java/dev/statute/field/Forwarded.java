package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a request reached the proxies on its way: the value of {@code Forwarded} (RFC 7239, 4). Each
 * proxy adds an element at the end. Anybody can send the field: what an element says counts only if
 * the proxy that wrote it is trusted (RFC 7239, 8.1).
 *
 * @param elements the elements in order, at least one, the first that of the proxy next to the
 *     client
 */
public record Forwarded(List<ForwardedElement> elements) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Forwarded> CODEC =
      ListFieldCodec.of("Forwarded", Forwarded::parse);

  /**
   * Copies the list.
   *
   * @param elements the elements in order
   * @throws IllegalArgumentException if there is none
   */
  public Forwarded {
    elements = Elements.nonEmpty(elements, "element");
  }

  /**
   * Lists elements.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static Forwarded of(ForwardedElement first, ForwardedElement... more) {
    return new Forwarded(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value such as {@code for=192.0.2.60;proto=http, for="[2001:db8::1]:4711"}
   * @return the value
   * @throws FieldSyntaxException if it is malformed, or without an element
   */
  public static Forwarded parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed, or without an element
   */
  public static Forwarded parse(List<String> lines) {
    return Scanner.whole(lines, Forwarded::read);
  }

  static Forwarded read(Scanner in) {
    List<ForwardedElement> elements =
        in.list(ForwardedElement::read).stream()
            .filter(element -> !element.parameters().isEmpty())
            .toList();
    if (elements.isEmpty()) {
      throw in.error("at least one element");
    }
    return new Forwarded(elements);
  }

  /** Gives the elements as a list. */
  @Override
  public String toString() {
    return Elements.join(elements);
  }
}
