package dev.statute.codec.form;

import dev.statute.codec.multipart.BodyPart;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;

/** Writes the header section of parts. */
final class SentParts {

  static final String DISPOSITION = "Content-Disposition";
  static final String TYPE = "Content-Type";

  private static final MediaType TEXT = MediaType.of("text", "plain");

  private SentParts() {}

  static BodyPart of(FilePart part) {
    if (part.name().isEmpty()) {
      throw new IllegalArgumentException(
          "a part of a form needs a name (RFC 7578, 4.2), which FilePart.named gives it: " + part);
    }
    String disposition = new Disposition(part.name(), part.filename()).write();
    Fields.Builder fields = Fields.builder();
    try {
      fields.add(DISPOSITION, disposition);
    } catch (FieldSyntaxException e) {
      throw new IllegalArgumentException(
          "the names of a part must not have control characters: " + part, e);
    }
    // That of text is the default (RFC 7578, 4.4).
    if (part.filename().isPresent() || !part.type().equals(TEXT)) {
      fields.add(TYPE, part.type());
    }
    return new BodyPart(fields.build(), part.content());
  }
}
