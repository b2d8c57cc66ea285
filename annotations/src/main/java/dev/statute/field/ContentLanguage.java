package dev.statute.field;

import java.util.List;

/**
 * The languages of a representation: the value of {@code Content-Language} (RFC 9110, 8.5).
 *
 * @param tags the languages of the intended audience, perhaps none
 */
public record ContentLanguage(List<LanguageTag> tags) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ContentLanguage> CODEC =
      ListFieldCodec.of("ContentLanguage", ContentLanguage::parse, ContentLanguage::parseReceived);

  /**
   * Copies the list.
   *
   * @param tags the languages of the intended audience
   */
  public ContentLanguage {
    tags = List.copyOf(tags);
  }

  /**
   * Lists the given elements.
   *
   * @param tags the elements, perhaps none
   * @return the value
   */
  public static ContentLanguage of(LanguageTag... tags) {
    return new ContentLanguage(List.of(tags));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of language tags, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static ContentLanguage parse(String value) {
    return Scanner.whole(value, ContentLanguage::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static ContentLanguage parse(List<String> lines) {
    return Scanner.whole(lines, ContentLanguage::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with tags that are written as locales are, such as {@code en_US}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static ContentLanguage parseReceived(List<String> lines) {
    return Scanner.received(lines, ContentLanguage::read);
  }

  static ContentLanguage read(Scanner in) {
    return new ContentLanguage(in.list(LanguageTag::read));
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(tags);
  }
}
