package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.NameTable;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.convert.type.Typed;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes inputs of the parameters of queries: one value, several, or objects. */
final class QueryMaker {

  private static final String NOT_EMPTY = "jakarta.validation.constraints.NotEmpty";
  private static final String SIZE = "jakarta.validation.constraints.Size";
  private static final String DEEP_OBJECT = "deepObject";

  private final ConversionContext context;
  private final SchemaTypes types;
  private final TextTypes texts;

  QueryMaker(ConversionContext context, TextTypes texts) {
    this.context = context;
    this.types = context.types();
    this.texts = texts;
  }

  /** Tells whether the members of an object are parameters with no other names than their own. */
  boolean isSpread(DocumentParameter parameter) {
    return parameter.content().isEmpty()
        && parameter.explode()
        && !parameter.style().equals(DEEP_OBJECT)
        && parameter.schema().filter(use -> types.isObject(use.node())).isPresent();
  }

  void add(OperationDraft draft, DocumentParameter parameter, String hint) {
    Node schema = parameter.schema().map(use -> use.node()).orElse(Node.Mapping.EMPTY);
    Optional<Node> elements = types.elements(schema);
    if (parameter.content().isEmpty() && types.isObject(schema)) {
      addObject(draft, parameter, schema, hint);
      return;
    }
    String name = draft.names().take(parameter.name(), "Query");
    PublishedInput input =
        elements.isPresent() && parameter.content().isEmpty()
            ? several(name, parameter, schema, elements.get(), hint)
            : single(
                name,
                parameter.name(),
                schema,
                hint,
                parameter.isRequired(),
                parameter.description());
    draft.add(input, parameter.place());
  }

  private PublishedInput single(
      String name, String key, Node schema, String hint, boolean isRequired, String doc) {
    Typed type = texts.of(schema, hint);
    List<String> defaults = defaults(schema, type);
    return defaults.isEmpty() || isRequired
        ? Inputs.single(name, InputSource.QUERY, key, type, isRequired, doc)
        : Inputs.query(name, InputSource.QUERY, key, type, "", defaults, doc);
  }

  private List<String> defaults(Node schema, Typed type) {
    List<Node> values = types.defaults(schema);
    List<String> texts = Defaults.texts(values, type, types.enumValues(type.type().name()));
    if (texts.isEmpty() && !values.isEmpty()) {
      context
          .notes()
          .unsaid(schema.place(), "default that is no value", "the parameter has no default value");
    }
    return texts;
  }

  private PublishedInput several(
      String name, DocumentParameter parameter, Node schema, Node elements, String hint) {
    Typed element = texts.of(elements, hint);
    Typed list = types.list(schema, element);
    boolean isDemanded =
        parameter.isRequired() && list.constraints().stream().noneMatch(QueryMaker::isAtLeastOne);
    List<AnnotationUse> constraints = new ArrayList<>(list.constraints());
    if (isDemanded) {
      constraints.add(0, new AnnotationUse(NOT_EMPTY, List.of()));
    }
    return Inputs.query(
        name,
        InputSource.QUERY,
        parameter.name(),
        new Typed(list.type(), constraints),
        style(parameter),
        parameter.isRequired() ? List.of() : defaults(schema, element),
        parameter.description());
  }

  private static boolean isAtLeastOne(AnnotationUse use) {
    return use.type().equals(SIZE) && use.value("min").isPresent();
  }

  private static String style(DocumentParameter parameter) {
    if (parameter.explode()) {
      return "repeated";
    }
    return switch (parameter.style()) {
      case "spaceDelimited" -> "spaces";
      case "pipeDelimited" -> "pipes";
      default -> "csv";
    };
  }

  private void addObject(
      OperationDraft draft, DocumentParameter parameter, Node schema, String hint) {
    boolean isDeep = parameter.style().equals(DEEP_OBJECT);
    Map<String, SchemaTypes.Member> members = new LinkedHashMap<>(types.members(schema));
    if (!isDeep) {
      members.keySet().removeIf(key -> isSecond(draft, key, parameter));
    }
    if (members.isEmpty() || (!isDeep && !parameter.explode())) {
      context
          .notes()
          .unsaid(
              parameter.place(),
              members.isEmpty() ? "object without names in a query" : "object in one value",
              "the parameter is left out");
      return;
    }
    NameTable names = NameTable.ofMembers();
    List<PublishedInput> inputs = new ArrayList<>();
    members.forEach(
        (key, member) ->
            inputs.add(
                member(
                    names.take(Identifiers.member(key)),
                    isDeep ? parameter.name() + "[" + key + "]" : key,
                    member,
                    hint + Identifiers.type(key))));
    draft.add(
        Inputs.object(
            draft.names().take(parameter.name(), "Query"),
            parameter.name(),
            context.names().qualified(context.names().take(hint, "Query")),
            parameter.isRequired(),
            isDeep ? "deep_object" : "form",
            inputs,
            parameter.description()),
        parameter.place());
  }

  /** Two parameters cannot have one name. */
  private boolean isSecond(OperationDraft draft, String key, DocumentParameter parameter) {
    boolean isNew = draft.queryKeys().add(key);
    if (!isNew) {
      context
          .notes()
          .unsaid(
              parameter.place(),
              "second parameter of one name",
              "the member " + key + " of " + parameter.name() + " is left out");
    }
    return !isNew;
  }

  private PublishedInput member(String name, String key, SchemaTypes.Member member, String hint) {
    Node schema = member.entry().value();
    String doc = schema.asMapping().flatMap(m -> m.text("description")).orElse("");
    Optional<Node> elements = types.elements(schema);
    if (elements.isEmpty()) {
      return single(name, key, schema, hint, member.isRequired(), doc);
    }
    Typed list = types.list(schema, texts.of(elements.get(), hint));
    return Inputs.several(name, InputSource.QUERY, key, list, "repeated", doc);
  }
}
