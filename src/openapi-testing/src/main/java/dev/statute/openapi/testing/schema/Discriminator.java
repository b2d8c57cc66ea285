package dev.statute.openapi.testing.schema;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.document.References;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member whose value says which of several schemas an object has (OpenAPI 3.1.1, 4.8.25). To JSON
 * Schema it says nothing; here it decides.
 *
 * @param property the name of the member
 * @param choices references to the schemas, by the values of the member
 */
record Discriminator(String property, Map<String, Node.Mapping> choices) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Returns the discriminator of a schema, if it has one and its branches are references. */
  static Optional<Discriminator> of(Node.Mapping schema, References references) {
    Optional<String> property =
        schema.mapping("discriminator").flatMap(d -> d.text("propertyName"));
    String branches = schema.items("oneOf").isEmpty() ? "anyOf" : "oneOf";
    if (property.isEmpty() || schema.items(branches).isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> named = mapping(schema, references);
    Map<String, Node.Mapping> choices = new LinkedHashMap<>();
    for (Node branch : schema.items(branches)) {
      Optional<Node.Mapping> reference = branch.asMapping();
      Optional<Referenced> target = reference.flatMap(references::target);
      if (target.isEmpty()) {
        return Optional.empty();
      }
      String key = target.get().file() + target.get().steps();
      boolean[] isNamed = new boolean[1];
      named.forEach(
          (value, to) -> {
            if (to.equals(key)) {
              choices.put(value, reference.get());
              isNamed[0] = true;
            }
          });
      if (!isNamed[0]) {
        choices.put(target.get().name(), reference.get());
      }
    }
    return Optional.of(new Discriminator(property.get(), choices));
  }

  /** Returns what the values lead to that the discriminator names itself. */
  private static Map<String, String> mapping(Node.Mapping schema, References references) {
    Map<String, String> named = new LinkedHashMap<>();
    schema
        .mapping("discriminator")
        .flatMap(d -> d.mapping("mapping"))
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        (value, entry) ->
                            entry
                                .value()
                                .asText()
                                .flatMap(to -> references.target(reference(to, entry)))
                                .ifPresent(t -> named.put(value, t.file() + t.steps()))));
    return named;
  }

  private static Node.Mapping reference(String to, Node.Entry entry) {
    boolean isName =
        to.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    Node.Scalar text =
        new Node.Scalar(
            Node.Scalar.Kind.TEXT,
            isName && !to.contains(".") ? "#/components/schemas/" + to : to,
            entry.value().place());
    return new Node.Mapping(
        Map.of("$ref", new Node.Entry("$ref", Place.NONE, text)), entry.value().place());
  }

  /**
   * Puts it into a schema in place of its branches, as conditions.
   *
   * @param out the schema
   * @param reference returns the name of the definition that a reference leads to
   */
  void into(ObjectNode out, Function<Node.Mapping, Optional<String>> reference) {
    ArrayNode values = JSON.arrayNode();
    ArrayNode all = JSON.arrayNode();
    if (out.get("allOf") instanceof ArrayNode others) {
      all.addAll(others);
    }
    choices.forEach(
        (value, mapping) -> {
          values.add(value);
          ObjectNode has = JSON.objectNode();
          has.set("required", JSON.arrayNode().add(property));
          has.set(
              "properties", JSON.objectNode().set(property, JSON.objectNode().put("const", value)));
          ObjectNode target = JSON.objectNode();
          reference.apply(mapping).ifPresent(name -> target.put("$ref", "#/$defs/" + name));
          ObjectNode condition = JSON.objectNode();
          condition.set("if", has);
          condition.set("then", target);
          all.add(condition);
        });
    ObjectNode known = JSON.objectNode();
    known.set("required", JSON.arrayNode().add(property));
    known.set("properties", JSON.objectNode().set(property, JSON.objectNode().set("enum", values)));
    all.add(known);
    out.remove("oneOf");
    out.remove("anyOf");
    out.set("allOf", all);
  }
}
