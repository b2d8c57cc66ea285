package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.References;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an OpenAPI document declares. References to parameters, responses, headers, request bodies
 * and path items have been followed; those to schemas have not, since schemas can be recursive.
 *
 * @param version the version of OpenAPI it is written in
 * @param file the file that it begins in, as places name it
 * @param title the title of the API; empty for none
 * @param apiVersion the version of the API; empty for none
 * @param description what it says of itself; empty for nothing
 * @param servers where the API is served; for Swagger 2.0 made of schemes, host and base path
 * @param tags its tags, in their order
 * @param operations its operations, in the order of the document
 * @param schemas the schemas of its components, by their names, in the order of the document
 * @param schemes the ways to authenticate, in the order of the document
 * @param security how clients authenticate, unless an operation says it; empty if nothing is said
 * @param others what it declares that is none of these, such as webhooks and callbacks
 * @param deviations the rules that it lifts for all operations ({@code x-statute-deviates})
 * @param root all of it
 * @param references follows the references in it
 */
public record OpenApi(
    Version version,
    String file,
    String title,
    String apiVersion,
    String description,
    List<Server> servers,
    List<Tag> tags,
    List<DocumentOperation> operations,
    Map<String, SchemaUse> schemas,
    List<DocumentScheme> schemes,
    Optional<List<DocumentRequirement>> security,
    List<Other> others,
    List<DocumentDeviation> deviations,
    Node.Mapping root,
    References references) {

  /** Copies the lists. */
  public OpenApi {
    servers = List.copyOf(servers);
    tags = List.copyOf(tags);
    operations = List.copyOf(operations);
    schemes = List.copyOf(schemes);
    security = security.map(List::copyOf);
    others = List.copyOf(others);
    deviations = List.copyOf(deviations);
  }

  /** A version of OpenAPI. */
  public enum Version {
    /** Swagger 2.0. */
    V2_0,
    /** OpenAPI 3.0, whose schemas are a dialect of its own. */
    V3_0,
    /** OpenAPI 3.1 and later, whose schemas are JSON Schema 2020-12. */
    V3_1
  }

  /** Returns the security of an operation: its own, or else that of the document. */
  public Optional<List<DocumentRequirement>> securityOf(DocumentOperation operation) {
    return operation.security().or(() -> security);
  }
}
