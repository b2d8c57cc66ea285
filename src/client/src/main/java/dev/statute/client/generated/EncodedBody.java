package dev.statute.client.generated;

import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.codec.ProblemCodec;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.Multipart;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;

/** Makes content of the body of a request. */
final class EncodedBody {

  private EncodedBody() {}

  /**
   * Has the codec write a value, now, so that the length is known. Content and forms are sent as
   * they are.
   *
   * @throws CodecException if it cannot
   */
  static Content of(Object value, Type declared, List<MediaType> mediaTypes, Codec codec) {
    if (value instanceof Content content) {
      requireDeclared(content, mediaTypes);
      return content;
    }
    if (value instanceof Form form) {
      return form.content();
    }
    if (value instanceof FormFields fields) {
      return fields.form().content();
    }
    if (value instanceof FormParts parts) {
      return parts.content(codec);
    }
    if (value instanceof Multipart form) {
      return form.content();
    }
    if (value instanceof Problem problem) {
      return Content.text(problem.toJson(), Problem.MEDIA_TYPE);
    }
    // A problem detail is written as such, and nothing else is.
    MediaType type =
        (mediaTypes.isEmpty() ? codec.writes(declared) : mediaTypes)
            .stream()
                .filter(
                    written ->
                        !written.equals(Problem.MEDIA_TYPE) || ProblemCodec.isProblem(declared))
                .filter(written -> codec.canWrite(written, declared))
                .findFirst()
                .orElseThrow(
                    () ->
                        new CodecException(
                            declared, "", "cannot be written: the codec has no media type", null));
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try {
      codec.write(value, declared, type, octets);
    } catch (IOException e) {
      // There is no connection yet that could have failed.
      throw new CodecException(
          declared, "", "cannot be written as " + type + ": " + e.getMessage(), e);
    }
    return Content.bytes(octets.toByteArray(), type);
  }

  private static void requireDeclared(Content content, List<MediaType> mediaTypes) {
    if (!mediaTypes.isEmpty()
        && mediaTypes.stream().noneMatch(type -> MediaRange.of(type).matches(content.type()))) {
      throw new IllegalArgumentException(
          "the content is " + content.type() + ", which the operation does not take");
    }
  }
}
