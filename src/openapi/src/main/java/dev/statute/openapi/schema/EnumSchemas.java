package dev.statute.openapi.schema;

import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.json.JsonAnnotations;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The schemas of enums. */
final class EnumSchemas {

  private EnumSchemas() {}

  /** Returns the schema of an enum in JSON, whose constants may have names of their own there. */
  static Keywords json(PublishedType type, SchemaSettings settings) {
    if (JsonAnnotations.constant(type.annotations(), "JsonFormat", "shape").startsWith("NUMBER")) {
      return Keywords.ofType("integer")
          .put("minimum", Node.number(0))
          .put("maximum", Node.number(Math.max(0, type.constants().size() - 1)));
    }
    return of(type, settings, EnumSchemas::jsonName);
  }

  /**
   * Returns the schema of an enum in a text, which has the names of the constants, unless a method
   * of the enum reads what JSON has.
   */
  static Keywords text(PublishedType type, SchemaSettings settings) {
    boolean hasOwn =
        type.annotations().stream().anyMatch(use -> use.type().endsWith(".JsonCreator"));
    return of(type, settings, hasOwn ? EnumSchemas::jsonName : PublishedConstant::name);
  }

  private static Keywords of(
      PublishedType type, SchemaSettings settings, Function<PublishedConstant, String> name) {
    List<Node> values = new ArrayList<>();
    List<String> docs = new ArrayList<>();
    for (PublishedConstant constant : type.constants()) {
      values.add(Node.text(name.apply(constant)));
      String text = settings.javadoc().apply(constant.doc().text()).strip();
      String more = constant.doc().isDeprecated() ? " Deprecated." : "";
      if (!(text + more).isEmpty()) {
        docs.add("- `" + name.apply(constant) + "`: " + (text + more).strip().replace("\n", " "));
      }
    }
    Keywords schema = Keywords.ofType("string").put("enum", Node.sequence(values));
    return schema.describe(String.join("\n", docs));
  }

  private static String jsonName(PublishedConstant constant) {
    for (String annotation : List.of("JsonProperty", "SerializedName", "SerialName")) {
      String own = JsonAnnotations.text(constant.annotations(), annotation, "value");
      if (!own.isEmpty()) {
        return own;
      }
    }
    return constant.name();
  }
}
