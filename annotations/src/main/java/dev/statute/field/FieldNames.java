package dev.statute.field;

import java.util.Arrays;
import java.util.List;

/**
 * Field names, as {@code Trailer} announces them (RFC 9110, 6.6.2).
 *
 * @param names the names, perhaps none
 */
public record FieldNames(List<FieldName> names) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<FieldNames> CODEC =
      ListFieldCodec.of("FieldNames", FieldNames::parse);

  /**
   * Copies the list.
   *
   * @param names the names
   */
  public FieldNames {
    names = List.copyOf(names);
  }

  /**
   * Lists the given elements.
   *
   * @param names the elements, perhaps none
   * @return the value
   */
  public static FieldNames of(FieldName... names) {
    return new FieldNames(List.of(names));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of field names, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static FieldNames parse(String value) {
    return Scanner.whole(value, FieldNames::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static FieldNames parse(List<String> lines) {
    return Scanner.whole(lines, FieldNames::read);
  }

  static FieldNames read(Scanner in) {
    return new FieldNames(in.list(FieldName::read));
  }

  /**
   * Lists field names.
   *
   * @param names the names, perhaps none
   * @return the value
   * @throws FieldSyntaxException if one is not a token
   */
  public static FieldNames of(String... names) {
    return new FieldNames(Arrays.stream(names).map(FieldName::new).toList());
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(names);
  }
}
