package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of an operation, apart from its content.
 *
 * @param name its name
 * @param in the part of the request that it is in
 * @param isRequired whether each request has it
 * @param isDeprecated whether clients should no longer send it
 * @param description what is said of it; empty for nothing
 * @param style how its value is written ({@code form}, {@code spaceDelimited}, …), the default
 *     where the document does not say; for Swagger 2.0 the style that its collection format means
 * @param explode whether several values, or members, are written apart
 * @param allowReserved whether reserved characters are left as they are
 * @param schema its schema; for Swagger 2.0 the parameter itself
 * @param content the media type of a value that is a whole document of its own; mostly none
 * @param node all of it, after references
 * @param place where the operation or its path declares it, or refers to it
 */
public record DocumentParameter(
    String name,
    In in,
    boolean isRequired,
    boolean isDeprecated,
    String description,
    String style,
    boolean explode,
    boolean allowReserved,
    Optional<SchemaUse> schema,
    List<DocumentContent> content,
    Node.Mapping node,
    Place place) {

  /** Copies the list. */
  public DocumentParameter {
    content = List.copyOf(content);
  }

  /** A part of a request. */
  public enum In {
    /** The path. */
    PATH,
    /** The query. */
    QUERY,
    /** The header section. */
    HEADER,
    /** The field Cookie. */
    COOKIE
  }
}
