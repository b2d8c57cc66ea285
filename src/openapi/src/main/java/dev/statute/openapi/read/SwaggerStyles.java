package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentParameter.In;

/** Tells the styles of OpenAPI 3 that the collection formats of Swagger 2.0 mean. */
final class SwaggerStyles {

  private SwaggerStyles() {}

  static String style(Node.Mapping parameter, In in) {
    if (isList(parameter) && in == In.QUERY) {
      return switch (format(parameter)) {
        case "ssv" -> "spaceDelimited";
        case "pipes" -> "pipeDelimited";
        case "tsv" -> "tabDelimited";
        default -> "form";
      };
    }
    return in == In.QUERY || in == In.COOKIE ? "form" : "simple";
  }

  static boolean explode(Node.Mapping parameter, In in) {
    boolean isForm = in == In.QUERY || in == In.COOKIE;
    return isForm && (!isList(parameter) || format(parameter).equals("multi"));
  }

  static boolean isList(Node.Mapping parameter) {
    return parameter.text("type").filter("array"::equals).isPresent();
  }

  private static String format(Node.Mapping parameter) {
    return parameter.text("collectionFormat").orElse("csv");
  }
}
