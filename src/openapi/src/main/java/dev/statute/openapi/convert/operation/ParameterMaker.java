package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.law.HeaderField;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.type.Typed;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes inputs of the parameters of operations. */
final class ParameterMaker {

  private final ConversionContext context;
  private final TextTypes texts;
  private final QueryMaker queries;
  private final KnownFields fields;

  ParameterMaker(ConversionContext context) {
    this.context = context;
    this.texts = new TextTypes(context.types(), context.notes());
    this.queries = new QueryMaker(context, texts);
    this.fields = new KnownFields(context.law());
  }

  /** Adds the inputs of an operation apart from its content. */
  void addTo(OperationDraft draft, DocumentOperation operation) {
    draft
        .path()
        .variables()
        .forEach((variable, name) -> addVariable(draft, operation, variable, name));
    operation.parameters().stream()
        .filter(p -> p.in() == DocumentParameter.In.QUERY && !queries.isSpread(p))
        .forEach(p -> draft.queryKeys().add(p.name()));
    Set<String> seen = new HashSet<>();
    for (DocumentParameter parameter : operation.parameters()) {
      String hint = hint(draft, operation, parameter);
      boolean isNew =
          seen.add(
              parameter.in()
                  + " "
                  + (parameter.in() == DocumentParameter.In.HEADER
                      ? parameter.name().toLowerCase(Locale.ROOT)
                      : parameter.name()));
      if (!isNew) {
        unsaid(parameter.place(), "second parameter of one name", "it is left out");
        continue;
      }
      note(parameter);
      switch (parameter.in()) {
        case PATH -> {
          if (!draft.path().variables().containsValue(parameter.name())) {
            unsaid(parameter.place(), "path parameter that the path has not", "it is left out");
          }
        }
        case QUERY -> queries.add(draft, parameter, hint);
        case HEADER -> addHeader(draft, parameter, hint);
        case COOKIE -> addCookie(draft, parameter, hint);
      }
    }
  }

  private void unsaid(Place place, String construct, String what) {
    context.notes().unsaid(place, construct, what);
  }

  private void note(DocumentParameter parameter) {
    if (parameter.allowReserved()) {
      unsaid(parameter.place(), "allowReserved", "reserved characters are percent-encoded");
    }
    if (parameter.isDeprecated()) {
      unsaid(parameter.place(), "deprecated parameter", "Java has no word for it");
    }
    if (parameter.node().isTrue("allowEmptyValue")) {
      unsaid(parameter.place(), "allowEmptyValue", "a value is read as any other one");
    }
    if (!parameter.content().isEmpty()) {
      unsaid(
          parameter.place(),
          "content of a parameter",
          "its value is any text, which nobody decodes");
    }
    List.of("example", "examples")
        .forEach(
            key -> {
              if (parameter.node().get(key).isPresent()) {
                unsaid(parameter.place(), key, "examples are left out");
              }
            });
  }

  /** A parameter that several operations refer to is named by itself, else by its operation. */
  private static String hint(
      OperationDraft draft, DocumentOperation operation, DocumentParameter parameter) {
    Place all = operation.node().place();
    Place own = parameter.node().place();
    boolean isInside =
        !own.isKnown()
            || (own.file().equals(all.file())
                && all.start() <= own.start()
                && own.end() <= all.end());
    String name = Identifiers.type(parameter.name());
    return isInside ? draft.typeName() + name : name;
  }

  private void addVariable(
      OperationDraft draft, DocumentOperation operation, String variable, String name) {
    Optional<DocumentParameter> declared =
        operation.parameters().stream()
            .filter(p -> p.in() == DocumentParameter.In.PATH && p.name().equals(name))
            .findFirst();
    Typed type =
        declared.map(p -> texts.of(p.schema(), hint(draft, operation, p))).orElse(TextTypes.STRING);
    boolean isRest = draft.path().template().rest().filter(variable::equals).isPresent();
    if (declared.isEmpty()) {
      unsaid(operation.pathPlace(), "path variable without a parameter", "it is any text");
    }
    PublishedInput input =
        Inputs.single(
            draft.names().take(variable, "Path"),
            InputSource.PATH,
            variable,
            isRest ? TextTypes.STRING : type,
            true,
            declared.map(DocumentParameter::description).orElse(""));
    draft.add(
        isRest ? Inputs.rest(input) : input,
        declared.map(DocumentParameter::place).orElse(operation.pathPlace()));
  }

  private void addHeader(OperationDraft draft, DocumentParameter parameter, String hint) {
    String name = parameter.name();
    Optional<HeaderField> known = fields.known(name);
    if (KnownFields.isIgnoredInRequests(name)) {
      unsaid(
          parameter.place(),
          "parameter that OpenAPI ignores",
          "content and security say what " + name + " is");
    } else if (!KnownFields.isToken(name)) {
      unsaid(parameter.place(), "header field whose name is none", "it is left out");
    } else if (known.filter(KnownFields::isSetByOthers).isPresent()) {
      unsaid(
          parameter.place(), "field that clients set by themselves", "the parameter is left out");
    } else {
      Typed type =
          known
              .filter(field -> !KnownFields.isOfDraft(field))
              .flatMap(KnownFields::value)
              .orElseGet(() -> text(parameter, known, hint));
      noteDefault(parameter);
      draft.add(
          Inputs.single(
              draft.names().take(name, "Header"),
              InputSource.HEADER,
              known.map(HeaderField::name).orElse(name),
              type,
              parameter.isRequired(),
              parameter.description()),
          parameter.place());
    }
  }

  /** A field that the law knows has its values as text, unless they are free. */
  private Typed text(DocumentParameter parameter, Optional<HeaderField> known, String hint) {
    return known.isEmpty() || known.filter(KnownFields::isFree).isPresent()
        ? texts.of(parameter.schema(), hint)
        : TextTypes.STRING;
  }

  private void addCookie(OperationDraft draft, DocumentParameter parameter, String hint) {
    if (!KnownFields.isToken(parameter.name())) {
      unsaid(parameter.place(), "cookie whose name is none", "it is left out");
      return;
    }
    noteDefault(parameter);
    draft.add(
        Inputs.single(
            draft.names().take(parameter.name(), "Cookie"),
            InputSource.COOKIE,
            parameter.name(),
            texts.of(parameter.schema(), hint),
            parameter.isRequired(),
            parameter.description()),
        parameter.place());
  }

  private void noteDefault(DocumentParameter parameter) {
    parameter
        .schema()
        .filter(schema -> !context.types().defaults(schema.node()).isEmpty())
        .ifPresent(
            schema ->
                unsaid(
                    schema.place(),
                    "default of a header field or cookie",
                    "the value is null where it is left out"));
  }
}
