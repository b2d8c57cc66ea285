package dev.statute.openapi.convert.operation;

import dev.statute.contract.StatusRef;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.text.TypeText;
import dev.statute.law.ContentRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.StatusClass;
import dev.statute.openapi.convert.name.NameTable;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.convert.type.Typed;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes responses of contracts. */
final class ResponseMaker {

  private static final String OTHERWISE = "Otherwise";

  private final Law law;
  private final Notes notes;
  private final ContentForms forms;
  private final KnownFields fields;
  private final TextTypes texts;
  private final SchemaTypes types;

  ResponseMaker(ConversionContext context, ContentForms forms) {
    this.law = context.law();
    this.notes = context.notes();
    this.forms = forms;
    this.fields = new KnownFields(law);
    this.types = context.types();
    this.texts = new TextTypes(context.types(), notes);
  }

  void addTo(OperationDraft draft, DocumentOperation operation) {
    NameTable names = NameTable.ofMembers();
    Set<StatusRef> seen = new HashSet<>();
    for (DocumentResponse response : operation.responses()) {
      Optional<StatusRef> status = status(response.status());
      if (status.isEmpty()) {
        notes.unsaid(
            response.statusPlace(),
            "status that is none",
            "the response " + response.status() + " is left out");
      } else if (!seen.add(status.get())) {
        notes.unsaid(response.statusPlace(), "second response of one status", "it is left out");
      } else {
        Map<String, String> problems = problems(response);
        if (problems.isEmpty()) {
          add(draft, names.take(name(status.get())), status.get(), "", response);
        }
        problems.forEach(
            (name, uri) ->
                add(
                    draft,
                    names.take(name.isEmpty() ? name(status.get()) : name),
                    status.get(),
                    uri,
                    response));
      }
    }
    if (draft.responses().isEmpty()) {
      notes.unsaid(
          operation.methodPlace(), "operation without responses", "it may answer anything");
      draft.add(
          new ResponseDraft(
              OTHERWISE,
              new StatusRef.Default(),
              List.of(),
              "",
              List.of(),
              "",
              operation.methodPlace()));
    }
  }

  /** Returns the status that a text names; nothing if it names none. */
  private Optional<StatusRef> status(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    if (upper.equals("DEFAULT")) {
      return Optional.of(new StatusRef.Default());
    }
    if (upper.matches("[1-9]XX")) {
      int digit = upper.charAt(0) - '0';
      return law.classes().stream()
          .filter(statusClass -> statusClass.digit() == digit && !statusClass.interim())
          .findFirst()
          .map(statusClass -> new StatusRef.Range(digit));
    }
    if (!upper.matches("[0-9]{3}")) {
      return Optional.empty();
    }
    int code = Integer.parseInt(upper);
    return law.codes().from() <= code && code <= law.codes().to()
        ? Optional.of(
            law.status(code)
                .<StatusRef>map(StatusRef.Known::new)
                .orElseGet(() -> new StatusRef.Unregistered(code)))
        : Optional.empty();
  }

  private String name(StatusRef status) {
    if (status instanceof StatusRef.Default) {
      return OTHERWISE;
    }
    return status instanceof StatusRef.Range range
        ? statusClass(range.firstDigit()).map(StatusClass::name).orElse(status.name())
        : status.name();
  }

  private Optional<StatusClass> statusClass(int digit) {
    return law.classes().stream().filter(c -> c.digit() == digit).findFirst();
  }

  /** Returns the types of the problems that a response tells of, if it tells of nothing else. */
  private Map<String, String> problems(DocumentResponse response) {
    return response.contents().stream()
        .filter(content -> forms.kind(content) == MediaKind.PROBLEM)
        .findFirst()
        .flatMap(content -> content.schema())
        .map(use -> new ProblemTypes(types).of(use.node()))
        .orElse(Map.of());
  }

  private void add(
      OperationDraft draft,
      String key,
      StatusRef status,
      String problemType,
      DocumentResponse response) {
    response.contents().forEach(forms::note);
    List<PublishedContent> contents = List.of();
    if (!response.contents().isEmpty()) {
      if (mayHaveContent(draft.source().method(), status)) {
        contents = forms.of(response.contents(), draft.typeName() + key + "Body");
      } else {
        notes.step(
            "content-left-out",
            "left out content where a response has none",
            response.contents().get(0).place());
      }
    }
    draft.add(
        new ResponseDraft(
            key,
            status,
            contents,
            contents.isEmpty() ? "" : problemType,
            fields(draft, key, response),
            response.description(),
            response.statusPlace()));
    if (!contents.isEmpty()) {
      draft.add(
          Pointer.response(draft.name(), key).then("content"), response.contents().get(0).place());
    }
  }

  private boolean mayHaveContent(String method, StatusRef status) {
    Optional<StatusClass> statusClass = classOf(status);
    ContentRule rule =
        status
            .known()
            .map(known -> known.content())
            .orElseGet(() -> statusClass.map(StatusClass::content).orElse(null));
    boolean isForbidden = rule != null && !rule.content().isAllowed();
    boolean isOfMethod =
        law.method(method)
            .map(Method::withoutContent)
            .filter(
                without ->
                    without.classes().isEmpty()
                        || statusClass
                            .filter(c -> without.classes().contains(c.name()))
                            .isPresent())
            .isPresent();
    return !isForbidden && !isOfMethod;
  }

  private Optional<StatusClass> classOf(StatusRef status) {
    OptionalInt digit =
        status instanceof StatusRef.Range range
            ? OptionalInt.of(range.firstDigit())
            : status instanceof StatusRef.Unregistered own
                ? OptionalInt.of(own.code() / 100)
                : status.known().stream().mapToInt(known -> known.code() / 100).findFirst();
    return digit.isPresent() ? statusClass(digit.getAsInt()) : Optional.empty();
  }

  private List<ResponseDraft.FieldDraft> fields(
      OperationDraft draft, String key, DocumentResponse response) {
    List<ResponseDraft.FieldDraft> made = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DocumentHeader header : response.headers()) {
      Optional<HeaderField> known = fields.known(header.name());
      if (KnownFields.isIgnoredInResponses(header.name())) {
        notes.unsaid(
            header.place(), "field that OpenAPI ignores", "the media type of the content says it");
      } else if (!KnownFields.isToken(header.name())) {
        notes.unsaid(header.place(), "header field whose name is none", "it is left out");
      } else if (known.filter(KnownFields::isSetByOthers).isPresent()) {
        notes.unsaid(
            header.place(), "field that servers set by themselves", "the declaration is left out");
      } else if (!seen.add(header.name().toLowerCase(Locale.ROOT))) {
        notes.unsaid(header.place(), "second field of one name", "it is left out");
      } else {
        note(header);
        made.add(
            new ResponseDraft.FieldDraft(
                known.map(HeaderField::name).orElse(header.name()),
                header.isRequired(),
                type(known, header, draft.typeName() + key),
                known.isEmpty()));
        draft.add(Pointer.field(draft.name(), key, header.name()), header.place());
      }
    }
    return made;
  }

  private void note(DocumentHeader header) {
    if (header.isDeprecated()) {
      notes.unsaid(header.place(), "deprecated header field", "Java has no word for it");
    }
    if (!header.description().isEmpty()) {
      notes.unsaid(header.place(), "description of a header field", "it is left out");
    }
  }

  private String type(Optional<HeaderField> known, DocumentHeader header, String hint) {
    TypeUse type;
    if (known.isPresent()) {
      type = KnownFields.component(known.get());
    } else {
      Typed typed =
          texts.of(
              header.schema(),
              hint + dev.statute.openapi.convert.name.Identifiers.type(header.name()));
      type = header.isRequired() ? typed.type() : typed.boxed().type();
    }
    String text = TypeText.of(type);
    return text.equals("java.lang.String") ? "" : text;
  }
}
