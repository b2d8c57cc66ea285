package dev.statute.pages.fact.sample;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.law.Law;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.SchemaValues;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.schema.SchemaSettings;
import dev.statute.openapi.schema.Schemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes values of the types that a contract speaks of. */
final class SampleValues {

  private static final String COMPONENT = "#/components/schemas/";
  private static final String OTHERWISE = "1";

  private final Schemas schemas;
  private final SchemaValues values;
  private final Map<String, Optional<Node.Mapping>> components = new HashMap<>();
  private final Map<Need, Optional<Node>> made = new HashMap<>();

  /** What a value is made for. */
  private record Need(TypeUse type, List<AnnotationUse> annotations, Usage usage) {}

  SampleValues(PublishedContract contract, Law law) {
    this.schemas = Schemas.of(List.of(contract), SchemaSettings.standard(law));
    this.values =
        SchemaValues.of(
            reference -> reference.text("$ref").flatMap(this::component).map(Node.class::cast));
  }

  private Optional<Node.Mapping> component(String reference) {
    return reference.startsWith(COMPONENT)
        ? components.computeIfAbsent(reference.substring(COMPONENT.length()), schemas::component)
        : Optional.empty();
  }

  /** Returns a value that is written as JSON; nothing if nothing is known of the type. */
  Optional<Node> json(TypeUse type, List<AnnotationUse> annotations, Usage usage) {
    Need need = new Need(type, annotations, usage);
    Optional<Node> known = made.get(need);
    if (known == null) {
      known = make(type, annotations, usage);
      made.put(need, known);
    }
    return known;
  }

  private Optional<Node> make(TypeUse type, List<AnnotationUse> annotations, Usage usage) {
    Node.Mapping schema = schemas.use(type.nullable(false), annotations, "");
    boolean isOpen = schema.get("type").isEmpty() && schema.get("$ref").isEmpty();
    boolean isChoice = schema.get("oneOf").isPresent() || schema.get("anyOf").isPresent();
    return isOpen && !isChoice ? Optional.empty() : values.example(schema, usage);
  }

  /** Returns the texts of an input; at least one if it can have any. */
  List<String> texts(PublishedInput input) {
    return input.defaults().isEmpty()
        ? texts(schemas.text(input.type(), input.annotations(), ""), input.name())
        : input.defaults();
  }

  /** Returns one text of an input. */
  String text(PublishedInput input) {
    return texts(input).stream().filter(text -> !text.isEmpty()).findFirst().orElse(OTHERWISE);
  }

  /** Returns the text of a header field whose value has a Java type. */
  String field(String name, String javaType) {
    return texts(schemas.field(name, javaType), "value").stream().findFirst().orElse(OTHERWISE);
  }

  /** Texts without another example are the name of what has them. */
  private List<String> texts(Node.Mapping schema, String name) {
    Node.Mapping named =
        new MappingBuilder()
            .put("type", "object")
            .put("properties", Node.Mapping.of(Map.of(name, schema)))
            .putTexts("required", List.of(name))
            .build();
    Optional<Node> value =
        values.example(named, Usage.REQUEST).flatMap(Node::asMapping).flatMap(m -> m.get(name));
    if (value.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        value.get() instanceof Node.Sequence all ? all.nodes() : List.of(value.get());
    return items.stream()
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text())
        .toList();
  }
}
