package dev.statute.openapi.testing.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The final response of the server that is tested.
 *
 * @param status its status code
 * @param fields its field lines, in their order
 * @param content its octets, decoded from chunks; of a response that has no content by its status
 *     or by the method of the request, what was sent all the same
 * @param isWhole whether the content has ended; one that goes on and on, such as events, has not
 */
public record ReceivedAnswer(
    int status, List<MessageField> fields, byte[] content, boolean isWhole) {

  private static final int EXCERPT = 400;

  /** Copies the list. */
  public ReceivedAnswer {
    fields = List.copyOf(fields);
  }

  /**
   * Returns the value of a field.
   *
   * @param name the name of the field
   * @return the values of all of its lines, with commas between (RFC 9110, 5.3)
   */
  public Optional<String> field(String name) {
    List<String> lines = lines(name);
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
  }

  /**
   * Returns the lines of a field.
   *
   * @param name the name of the field
   * @return their values, in their order
   */
  public List<String> lines(String name) {
    return fields.stream().filter(f -> f.isNamed(name)).map(MessageField::value).toList();
  }

  /**
   * Returns the media type of the content.
   *
   * @return type and subtype in lower case, without parameters; empty if there is none
   */
  public Optional<String> mediaType() {
    return field("Content-Type").map(MediaTypeNames::essence);
  }

  /**
   * Returns the content as text.
   *
   * @return the octets read as UTF-8, with a replacement character for those that are not
   */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Shows status, fields and the beginning of the content, as they were received. */
  @Override
  public String toString() {
    String head =
        fields.stream()
            .map(field -> "\n" + field.name() + ": " + field.value())
            .collect(Collectors.joining("", "HTTP/1.1 " + status, ""));
    if (content.length == 0) {
      return head;
    }
    String text = text();
    boolean isShort = text.length() <= EXCERPT;
    return head + "\n\n" + (isShort ? text : text.substring(0, EXCERPT) + "…");
  }
}
