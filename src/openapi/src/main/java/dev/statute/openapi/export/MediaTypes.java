package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContent;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.Map;
import java.util.Optional;

/** Knows the media types of content where the contract leaves them to a codec or to the content. */
final class MediaTypes {

  /** What a codec for JSON writes and reads. */
  private static final String JSON = "application/json";

  /** Content of which nothing is known but its octets. */
  private static final String OCTETS = "application/octet-stream";

  private static final String ANY = "*/*";

  private static final String CONTENT = "dev.statute.codec.Content";

  private static final Node.Mapping TEXT = new MappingBuilder().put("type", "string").build();

  /** Generators of clients know octets by this form, also those for OpenAPI 3.1. */
  private static final Node.Mapping BINARY =
      new MappingBuilder().put("type", "string").put("format", "binary").build();

  private static final Map<String, String> OF_TYPES =
      Map.of(
          "dev.statute.codec.form.Multipart", "multipart/form-data",
          "dev.statute.codec.form.FormData", "application/x-www-form-urlencoded",
          "dev.statute.field.MergePatch", "application/merge-patch+json",
          "dev.statute.field.Problem", "application/problem+json");

  /** Returns the media type of content of a request, which may have any if the octets are raw. */
  String ofRequest(PublishedContent form) {
    return of(form, OCTETS);
  }

  /** Returns the media type of content of a response; a range if it says so itself. */
  String ofResponse(PublishedContent form) {
    return of(form, ANY);
  }

  private static String of(PublishedContent form, String raw) {
    if (!form.mediaType().isEmpty()) {
      return form.mediaType();
    }
    String type = form.type().name();
    return type.equals(CONTENT) ? raw : OF_TYPES.getOrDefault(type, JSON);
  }

  /**
   * Returns the schema of content: that of its type, unless it is raw.
   *
   * @param mediaType its media type in the document
   */
  static Node.Mapping schema(PublishedContent form, String mediaType, Node.Mapping ofType) {
    if (!form.type().name().equals(CONTENT)) {
      return ofType;
    }
    return mediaType.startsWith("text/") ? TEXT : BINARY;
  }

  /** Returns what a document says of a media type. */
  static Node.Mapping of(Node.Mapping schema, Optional<Node> example) {
    MappingBuilder content = new MappingBuilder().put("schema", schema);
    example.ifPresent(value -> content.put("example", value));
    return content.build();
  }
}
