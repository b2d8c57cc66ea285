package dev.statute.jakarta.generated;

import dev.statute.field.MediaType;

/** Makes media types of Jakarta REST. */
final class RestMediaTypes {

  private RestMediaTypes() {}

  static jakarta.ws.rs.core.MediaType of(MediaType mediaType) {
    return jakarta.ws.rs.core.MediaType.valueOf(mediaType.toString());
  }
}
