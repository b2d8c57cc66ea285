package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The request fields that a response was selected by: the value of {@code Vary} (RFC 9110, 12.5.5).
 */
public sealed interface Vary extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<Vary> CODEC = ListFieldCodec.of("Vary", Vary::parse);

  /** Anything, perhaps outside of the request: {@code *}, which a proxy must not generate. */
  record Any() implements Vary {
    /** Gives the asterisk. */
    @Override
    public String toString() {
      return "*";
    }
  }

  /**
   * Some fields of the request. Equal to another with the same names in any order and letter case.
   *
   * @param names the names in the order they are written, each once, perhaps none
   */
  record Names(Set<FieldName> names) implements Vary {

    private static final FieldName WILDCARD = new FieldName("*");

    /**
     * Copies the names.
     *
     * @param names the names in the order they are written
     * @throws IllegalArgumentException if one is {@code *}, which is not a field name here
     */
    public Names {
      names = Elements.orderedSet(names);
      if (names.contains(WILDCARD)) {
        throw new UnfitValueException("field names without '*'", names);
      }
    }

    /** Gives the names as a list. */
    @Override
    public String toString() {
      return Elements.join(names);
    }
  }

  /**
   * Says that anything may have played a part.
   *
   * @return {@code *}
   */
  static Vary any() {
    return new Any();
  }

  /**
   * Names the fields that played a part.
   *
   * @param names the field names, perhaps none
   * @return the value
   * @throws IllegalArgumentException if one is not a field name
   */
  static Vary of(String... names) {
    return new Names(Elements.orderedSet(Arrays.stream(names).map(FieldName::new).toList()));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of field names, perhaps empty; a {@code *} among them makes the whole mean
   *     anything
   * @return the value
   * @throws FieldSyntaxException if it is no such list
   */
  static Vary parse(String value) {
    return Scanner.whole(value, Vary::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed
   */
  static Vary parse(List<String> lines) {
    return Scanner.whole(lines, Vary::read);
  }

  private static Vary read(Scanner in) {
    List<FieldName> names = in.list(FieldName::read);
    return names.contains(Names.WILDCARD) ? new Any() : new Names(Elements.orderedSet(names));
  }
}
