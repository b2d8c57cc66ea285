package dev.statute.spring;

import dev.statute.field.MediaType;
import java.util.Optional;

/** Converts media types between Spring and Statute. */
final class SpringTypes {

  private SpringTypes() {}

  static org.springframework.http.MediaType of(MediaType type) {
    return type.parameters().isEmpty()
        ? new org.springframework.http.MediaType(type.type(), type.subtype())
        : org.springframework.http.MediaType.parseMediaType(type.toString());
  }

  /**
   * Converts a media type without its parameters; those of Spring may be ranges, which are none.
   */
  static Optional<MediaType> concrete(org.springframework.http.MediaType type) {
    return type.isConcrete()
        ? Optional.of(MediaType.of(type.getType(), type.getSubtype()))
        : Optional.empty();
  }
}
