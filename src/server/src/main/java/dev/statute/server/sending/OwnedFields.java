package dev.statute.server.sending;

import dev.statute.codec.Content;
import dev.statute.field.ContentEncoding;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a response that are known better here than by whoever answers. */
public final class OwnedFields {

  /** Belong to the connection and the message, which the adapter frames (RFC 9110, 7.6.1). */
  private static final Set<FieldName> FRAMING =
      Arrays.stream(Header.values())
          .filter(Header::isFraming)
          .map(header -> new FieldName(header.fieldName()))
          .collect(Collectors.toUnmodifiableSet());

  private static final FieldName CONTENT_TYPE = new FieldName(Header.CONTENT_TYPE.fieldName());

  private OwnedFields() {}

  /**
   * Leaves out what the adapter sets, and tells the media type and the codings of the content.
   *
   * @param fields the fields of the reply
   * @param content its content
   * @return the fields to send
   */
  public static Fields complete(Fields fields, Optional<Content> content) {
    if (content.isEmpty() && isComplete(fields)) {
      return fields;
    }
    Fields.Builder complete = Fields.builder();
    for (FieldLine line : fields) {
      boolean isReplaced = content.isPresent() && line.name().equals(CONTENT_TYPE);
      if (!isReplaced && !FRAMING.contains(line.name())) {
        complete.add(line);
      }
    }
    content.ifPresent(some -> describe(some, fields, complete));
    return complete.build();
  }

  private static void describe(Content content, Fields fields, Fields.Builder complete) {
    complete.add(new FieldLine(CONTENT_TYPE, content.type().toString()));
    String encoding = Header.CONTENT_ENCODING.fieldName();
    if (!content.codings().isEmpty() && fields.first(encoding).isEmpty()) {
      complete.add(encoding, new ContentEncoding(content.codings()));
    }
  }

  private static boolean isComplete(Fields fields) {
    for (FieldLine line : fields) {
      if (FRAMING.contains(line.name())) {
        return false;
      }
    }
    return true;
  }
}
