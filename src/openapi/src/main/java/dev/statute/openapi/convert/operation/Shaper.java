package dev.statute.openapi.convert.operation;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.text.TypeText;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Presence;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what the law makes of the responses of an operation. */
final class Shaper {

  private static final Site NOWHERE = new Site(0);
  private static final Scope ALL = new Scope(0, 1);

  private final OperationDraft draft;
  private final Law law;
  private final Operation operation;
  private final Shapes shapes;

  /**
   * Looks at an operation.
   *
   * @param role what its server is
   */
  Shaper(OperationDraft draft, Law law, Role role) {
    this.draft = draft;
    this.law = law;
    List<Method> methods = law.method(draft.source().method()).stream().toList();
    this.operation =
        new Operation(
            draft.name(),
            methods,
            draft.path().template(),
            NOWHERE,
            Optional.empty(),
            Terms.NONE,
            draft.responses().stream().map(this::response).toList(),
            inputs(),
            List.of(),
            ALL,
            NOWHERE);
    Contract contract =
        new Contract(
            draft.name(),
            PathTemplate.parse(""),
            NOWHERE,
            Optional.empty(),
            Optional.of(role),
            Terms.NONE,
            List.of(),
            List.of(),
            List.of(operation),
            List.of(),
            List.of(),
            List.of(),
            ALL,
            NOWHERE);
    this.shapes = Shapes.of(contract, law);
  }

  private Response response(ResponseDraft response) {
    List<Representation> forms =
        response.contents().stream()
            .map(
                form ->
                    new Representation(
                        TypeText.of(form.type()),
                        form.mediaType().isEmpty()
                            ? Optional.empty()
                            : Optional.of(form.mediaType())))
            .toList();
    return new Response(
        response.status(),
        response.key(),
        forms.isEmpty() ? new Body.None() : new Body.Known(forms),
        response.fields().stream().map(this::field).toList(),
        response.problemType(),
        NOWHERE,
        NOWHERE,
        NOWHERE,
        NOWHERE,
        NOWHERE);
  }

  private DeclaredField field(ResponseDraft.FieldDraft field) {
    return new DeclaredField(
        FieldRef.named(field.name(), law),
        field.isAlways() ? DeclaredField.Occurrence.ALWAYS : DeclaredField.Occurrence.SOMETIMES,
        field.isOwn() && !field.type().isEmpty() ? Optional.of(field.type()) : Optional.empty(),
        NOWHERE);
  }

  private List<RequestInput> inputs() {
    List<RequestInput> inputs = new ArrayList<>();
    for (PublishedInput input : draft.inputs()) {
      if (input.source() == InputSource.HEADER) {
        inputs.add(new RequestInput.Field(input.name(), FieldRef.named(input.key(), law), NOWHERE));
      } else if (input.source() == InputSource.CONTENT) {
        inputs.add(new RequestInput.Content(input.name(), new Body.Unknown(), true, NOWHERE));
      } else if (input.source() == InputSource.FORM) {
        inputs.add(new RequestInput.FormParameter(input.name(), input.key(), NOWHERE));
      } else if (input.source() == InputSource.PART) {
        inputs.add(new RequestInput.Part(input.name(), input.key(), NOWHERE));
      }
    }
    return inputs;
  }

  /** Returns the shapes of the responses, in the order of the document. */
  List<ResponseShape> shapes() {
    return shapes.of(operation);
  }

  /** Returns the responses, sorted as contract files have them. */
  List<PublishedResponse> responses() {
    List<ResponseShape> all = shapes();
    List<PublishedResponse> responses = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      responses.add(published(draft.responses().get(i), all.get(i)));
    }
    responses.sort(
        Comparator.comparing(PublishedResponse::status).thenComparing(PublishedResponse::key));
    return responses;
  }

  private PublishedResponse published(ResponseDraft response, ResponseShape shape) {
    List<PublishedContent> contents = response.contents();
    String status =
        response
            .status()
            .known()
            .map(known -> Integer.toString(known.code()))
            .orElseGet(() -> response.status().title());
    return new PublishedResponse(
        response.key(),
        status,
        "",
        List.of(),
        false,
        contents,
        false,
        response.problemType(),
        fields(response, shape),
        shape.caching(),
        response.doc());
  }

  private List<PublishedField> fields(ResponseDraft response, ResponseShape shape) {
    return shape.fields().stream()
        .filter(field -> field.presence().isCarried())
        .filter(
            field ->
                !field.isManaged()
                    || PublishedField.Origin.of(field.origin()) == PublishedField.Origin.DECLARED)
        .map(field -> field(field, response))
        .sorted(Comparator.comparing(field -> field.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private PublishedField field(FieldShape field, ResponseDraft response) {
    Optional<ResponseDraft.FieldDraft> declared =
        response.fields().stream()
            .filter(own -> own.name().equalsIgnoreCase(field.name()))
            .findFirst();
    return new PublishedField(
        field.name(),
        field.presence() == Presence.REQUIRED,
        declared.map(ResponseDraft.FieldDraft::type).orElseGet(() -> type(field)),
        PublishedField.Origin.of(field.origin()),
        field.origin().ground().map(ground -> ground.clause().toString()).orElse(""),
        field.isManaged());
  }

  private static String type(FieldShape field) {
    String text =
        field
            .ref()
            .known()
            .map(known -> TypeText.of(KnownFields.component(known)))
            .orElse("java.lang.String");
    return text.equals("java.lang.String") ? "" : text;
  }
}
