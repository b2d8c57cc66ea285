package dev.statute.pages.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A whole message of HTTP/1.1 as an example (RFC 9112, 2.1).
 *
 * @param startLine the first line, such as {@code HTTP/1.1 404 Not Found}
 * @param fields the field lines, in the order in which they are sent
 * @param content the content as it is sent, in UTF-8; empty for none
 * @param mediaType the media type of the content; empty for none
 * @param contentNote what the content stands for, where it is not the content itself: octets of an
 *     image cannot be shown; empty otherwise
 */
public record SampleMessage(
    String startLine,
    List<SampleField> fields,
    String content,
    String mediaType,
    String contentNote) {

  private static final String LINE_END = "\r\n";

  /** Copies the fields. */
  public SampleMessage {
    fields = List.copyOf(fields);
  }

  /** Returns the first line of a field; the name has no case (RFC 9110, 5.1). */
  public Optional<SampleField> field(String name) {
    return fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the message as it is sent: lines end with CR and LF, content as it is. */
  public String text() {
    StringBuilder text = new StringBuilder(startLine).append(LINE_END);
    fields.forEach(field -> text.append(field.line()).append(LINE_END));
    return text.append(LINE_END).append(content).toString();
  }

  /** Returns the octets that are sent. */
  public byte[] octets() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
