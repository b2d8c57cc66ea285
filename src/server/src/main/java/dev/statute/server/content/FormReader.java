package dev.statute.server.content;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.FormData;
import dev.statute.codec.form.FormLimits;
import dev.statute.codec.form.Multipart;
import dev.statute.field.MediaType;
import dev.statute.server.form.PartValues;
import dev.statute.server.receiving.Cleanup;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Optional;

/** Reads forms, for which there is no codec. */
public final class FormReader {

  private final FormLimits limits;
  private final Cleanup cleanup;

  /**
   * Prepares for a request.
   *
   * @param limits how much is read
   * @param cleanup removes temporary files
   */
  public FormReader(FormLimits limits, Cleanup cleanup) {
    this.limits = limits;
    this.cleanup = cleanup;
  }

  /** Finds the one media type that a type of forms is read from. */
  static Optional<MediaType> mediaType(Type type) {
    if (type == Form.class) {
      return Optional.of(Form.MEDIA_TYPE);
    }
    return type == FormData.class || type == PartValues.class || type == Multipart.class
        ? Optional.of(Multipart.MEDIA_TYPE)
        : Optional.empty();
  }

  static boolean isForm(Type type) {
    return mediaType(type).isPresent();
  }

  /** Tells whether the operation reads the content itself, part by part. */
  static boolean isStreamed(Type type) {
    return type == Multipart.class;
  }

  Object read(Content content, Type type, Codec codec) throws IOException {
    if (type == Form.class) {
      return Form.read(content, limits);
    }
    Multipart form = Multipart.read(content, limits);
    cleanup.add(form);
    if (isStreamed(type)) {
      return form;
    }
    FormData data = form.readAll();
    return type == FormData.class ? data : new PartValues(data, codec);
  }
}
