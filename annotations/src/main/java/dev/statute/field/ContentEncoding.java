package dev.statute.field;

import java.util.List;

/**
 * The codings of a representation: the value of {@code Content-Encoding} (RFC 9110, 8.4).
 *
 * @param codings the codings in the order they were applied, perhaps none
 */
public record ContentEncoding(List<ContentCoding> codings) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ContentEncoding> CODEC =
      ListFieldCodec.of("ContentEncoding", ContentEncoding::parse);

  /**
   * Copies the list.
   *
   * @param codings the codings in the order they were applied
   * @throws IllegalArgumentException if one is the wildcard
   */
  public ContentEncoding {
    codings = List.copyOf(codings);
    if (codings.contains(ContentCoding.ANY)) {
      throw new UnfitValueException("content codings without a wildcard", codings);
    }
  }

  /**
   * Lists the given elements.
   *
   * @param codings the elements, perhaps none
   * @return the value
   */
  public static ContentEncoding of(ContentCoding... codings) {
    return new ContentEncoding(List.of(codings));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of content codings, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static ContentEncoding parse(String value) {
    return Scanner.whole(value, ContentEncoding::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static ContentEncoding parse(List<String> lines) {
    return Scanner.whole(lines, ContentEncoding::read);
  }

  static ContentEncoding read(Scanner in) {
    int start = in.position();
    List<ContentCoding> codings = in.list(ContentCoding::read);
    return in.check(start, () -> new ContentEncoding(codings));
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(codings);
  }
}
