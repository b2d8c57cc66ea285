package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Media types, as {@code Accept-Patch} (RFC 5789, 3.1) and {@code Accept-Post} list them.
 *
 * @param types the media types, at least one
 */
public record MediaTypes(List<MediaType> types) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<MediaTypes> CODEC =
      ListFieldCodec.of("MediaTypes", MediaTypes::parse, MediaTypes::parseReceived);

  /**
   * Copies the list.
   *
   * @param types the media types
   * @throws IllegalArgumentException if there is none
   */
  public MediaTypes {
    types = Elements.nonEmpty(types, "media type");
  }

  /**
   * Lists the given elements.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static MediaTypes of(MediaType first, MediaType... more) {
    return new MediaTypes(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of media types
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static MediaTypes parse(String value) {
    return Scanner.whole(value, MediaTypes::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static MediaTypes parse(List<String> lines) {
    return Scanner.whole(lines, MediaTypes::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with white space around an equals sign, such as {@code text/html;charset = utf-8}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static MediaTypes parseReceived(List<String> lines) {
    return Scanner.received(lines, MediaTypes::read);
  }

  static MediaTypes read(Scanner in) {
    return new MediaTypes(in.nonEmptyList(MediaType::read, "media type"));
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(types);
  }
}
