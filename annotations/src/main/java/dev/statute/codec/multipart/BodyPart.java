package dev.statute.codec.multipart;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import java.util.Objects;

/**
 * One part of content.
 *
 * @param fields its header section, in which each character is an octet
 * @param content its octets, of the media type that the header section names
 */
public record BodyPart(Fields fields, Content content) {

  /**
   * Checks that nothing is missing.
   *
   * @param fields the header section, with the media type
   * @param content the octets
   */
  public BodyPart {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(content, "content");
  }
}
