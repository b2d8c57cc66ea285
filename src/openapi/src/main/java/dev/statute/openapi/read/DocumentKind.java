package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentProblems;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.OpenApi.Version;
import dev.statute.text.Printable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says that it is.
 *
 * @param root all of it
 * @param version the version whose form it has
 * @param minor the minor version of OpenAPI 3; 0 for Swagger 2.0
 */
record DocumentKind(Node.Mapping root, Version version, int minor) {

  /** What a document is that has a key, but neither {@code openapi} nor {@code swagger}. */
  private static final Map<String, String> OTHERS = others();

  private static final String HELP =
      " An OpenAPI document begins with a line such as 'openapi: 3.1.0'.";

  private static Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    others.put("asyncapi", "an AsyncAPI document");
    others.put("arazzo", "an Arazzo description");
    others.put("overlay", "an overlay, which is applied to an OpenAPI document");
    others.put("swaggerVersion", "a document of Swagger 1.2, which is not read; convert it first");
    others.put("$schema", "a JSON Schema");
    others.put("contract", "a contract file of Statute");
    others.put("devDependencies", "a package.json");
    others.put("dependencies", "a package.json");
    return others;
  }

  /** Tells what a document is; nothing, after saying so, if it is no OpenAPI document. */
  static Optional<DocumentKind> of(Node node, DocumentProblems problems) {
    if (!(node instanceof Node.Mapping root)) {
      problems.fatal(node.place(), "This is not an OpenAPI document: it is not a mapping." + HELP);
      return Optional.empty();
    }
    Optional<Node> openapi = root.get("openapi");
    Optional<Node> swagger = root.get("swagger");
    if (openapi.isEmpty() && swagger.isEmpty()) {
      problems.fatal(start(root), other(root));
      return Optional.empty();
    }
    Node version = openapi.or(() -> swagger).orElseThrow();
    String text = version instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    if (swagger.isPresent() && openapi.isEmpty() && text.matches("2(\\.[0-9.]*)?")) {
      return Optional.of(new DocumentKind(root, Version.V2_0, 0));
    }
    if (text.matches("3(\\.[0-9]+)?(\\.[0-9]+)?([-+].*)?")) {
      int minor = text.matches("3\\.[0-9]{1,4}([^0-9].*)?") ? minor(text) : 0;
      if (minor > 2) {
        problems.add(
            version.place(), "OpenAPI " + text + " is newer than 3.2; it is read as OpenAPI 3.2.");
      }
      return Optional.of(new DocumentKind(root, minor == 0 ? Version.V3_0 : Version.V3_1, minor));
    }
    problems.fatal(
        version.place(),
        "There is no version "
            + Printable.quoted(text)
            + " of OpenAPI. Versions 2.0 (as 'swagger'), 3.0, 3.1 and 3.2 are read.");
    return Optional.empty();
  }

  private static int minor(String version) {
    String rest = version.substring(2);
    int end = 0;
    while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
      end++;
    }
    return Integer.parseInt(rest.substring(0, end));
  }

  private static String other(Node.Mapping root) {
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (root.get(other.getKey()).isPresent()) {
        return "This is not an OpenAPI document: it is " + other.getValue() + "." + HELP;
      }
    }
    return root.get("paths").isPresent()
        ? "The key 'openapi' is missing. Write the version of OpenAPI, such as 'openapi: 3.1.0'."
        : "This is not an OpenAPI document: it has neither 'openapi' nor 'paths'." + HELP;
  }

  private static Place start(Node.Mapping root) {
    Place place = root.place();
    return new Place(place.file(), place.line(), place.column(), place.start(), place.start());
  }
}
