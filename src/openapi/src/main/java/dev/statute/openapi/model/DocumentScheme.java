package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;

/**
 * A way to authenticate.
 *
 * @param name its name in the document
 * @param type its type as OpenAPI 3 has it: {@code http}, {@code apiKey}, {@code oauth2}, {@code
 *     openIdConnect}, {@code mutualTLS}; {@code basic} of Swagger 2.0 is {@code http}
 * @param scheme the authentication scheme of the type {@code http}, in lower case; else empty
 * @param in where an API key is; else empty
 * @param parameter what an API key is called there; else empty
 * @param description what is said of it; empty for nothing
 * @param node all of it
 * @param place where its name stands
 */
public record DocumentScheme(
    String name,
    String type,
    String scheme,
    String in,
    String parameter,
    String description,
    Node.Mapping node,
    Place place) {}
