package dev.statute.publish;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.Body;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.contract.file.PublishedComponent;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.text.TypeText;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Presence;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.OtherwiseDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.generate.Component;
import dev.statute.generate.ComponentField;
import dev.statute.generate.OtherwiseCase;
import dev.statute.generate.ReplyCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes what operations may answer. */
final class ResponsePublisher {

  private static final Comparator<PublishedField> BY_NAME =
      Comparator.comparing(field -> field.name().toLowerCase(Locale.ROOT));

  /** The order of the responses in a contract file. */
  static final Comparator<PublishedResponse> BY_STATUS =
      Comparator.comparing(PublishedResponse::status).thenComparing(PublishedResponse::key);

  private final TypeUses uses;
  private final TypeGraph types;
  private final RecordFinder records = new RecordFinder();
  private final IdentityHashMap<ApiDeclaration, Shapes> shapes = new IdentityHashMap<>();

  ResponsePublisher(TypeUses uses, TypeGraph types) {
    this.uses = uses;
    this.types = types;
  }

  /** Returns the responses of an operation, in the order of the code. */
  List<PublishedResponse> of(PublishedMethod published) {
    ApiDeclaration api = published.owner();
    OperationDeclaration operation = published.operation();
    Map<String, ReplyCase> found = records.records(api, operation);
    List<PublishedResponse> responses = new ArrayList<>();
    for (ResponseDeclaration declared : RecordFinder.responses(api, operation)) {
      ReplyCase replyCase = found.get(declared.caseName().toLowerCase(Locale.ROOT));
      responses.add(response(api, operation, declared, replyCase));
    }
    List<OtherwiseCase> cases = records.otherwise(api, operation);
    for (int i = 0; i < operation.otherwise().size(); i++) {
      OtherwiseCase own = i < cases.size() ? cases.get(i) : null;
      responses.add(otherwise(api, operation, operation.otherwise().get(i), own));
    }
    return responses;
  }

  private PublishedResponse response(
      ApiDeclaration api,
      OperationDeclaration operation,
      ResponseDeclaration declared,
      @Nullable ReplyCase replyCase) {
    Response response = declared.response();
    ResponseShape shape = shape(api, operation, response);
    return new PublishedResponse(
        declared.caseName(),
        status(response.status()),
        replyCase == null ? "" : replyCase.type().reflectionName(),
        replyCase == null ? List.of() : components(replyCase),
        api.responses().stream().anyMatch(common -> common.response() == response),
        content(shape.body(), declared.body()),
        shape.body() instanceof Body.Unknown,
        response.problemType(),
        fields(shape, replyCase),
        shape.caching(),
        "");
  }

  private PublishedResponse otherwise(
      ApiDeclaration api,
      OperationDeclaration operation,
      OtherwiseDeclaration declared,
      @Nullable OtherwiseCase otherwise) {
    Response response = declared.response();
    ResponseShape shape = shape(api, operation, response);
    return new PublishedResponse(
        declared.name(),
        status(response.status()),
        otherwise == null ? "" : otherwise.type().reflectionName(),
        otherwise == null ? List.of() : components(otherwise),
        false,
        content(shape.body(), declared.body()),
        shape.body() instanceof Body.Unknown,
        response.problemType(),
        fields(shape, null),
        shape.caching(),
        "");
  }

  private ResponseShape shape(
      ApiDeclaration api, OperationDeclaration operation, Response response) {
    return shapes
        .computeIfAbsent(api, declared -> Shapes.of(declared.contract(), declared.law()))
        .of(response, operation.operation());
  }

  private static String status(StatusRef status) {
    return status.known().map(known -> Integer.toString(known.code())).orElseGet(status::title);
  }

  private List<PublishedComponent> components(ReplyCase replyCase) {
    return replyCase.components().stream()
        .map(
            component ->
                new PublishedComponent(
                    component.name(), use(component.type()).nullable(component.isNullable())))
        .toList();
  }

  /** The record of any other response, whose components are these in each interface. */
  private List<PublishedComponent> components(OtherwiseCase otherwise) {
    List<PublishedComponent> components = new ArrayList<>();
    components.add(new PublishedComponent("code", TypeUse.of("int")));
    components.add(new PublishedComponent("response", use(otherwise.response())));
    if (otherwise.body() != null) {
      components.add(new PublishedComponent("body", use(otherwise.body()).nullable(true)));
    }
    return components;
  }

  private List<PublishedContent> content(Body body, @Nullable TypeName type) {
    if (type == null) {
      return List.of();
    }
    TypeUse use = uses.of(type, types::addContent);
    return body.representations().stream()
        .map(
            form ->
                new PublishedContent(
                    form.mediaType().orElse(""), form.mediaTypeSite().isPresent(), use))
        .toList();
  }

  private TypeUse use(TypeName type) {
    return uses.of(type, TypeUses.NOBODY);
  }

  private List<PublishedField> fields(ResponseShape shape, @Nullable ReplyCase replyCase) {
    List<Component> components = replyCase == null ? List.of() : replyCase.components();
    return shape.fields().stream()
        .filter(field -> field.presence().isCarried() && isOfContract(field))
        .map(field -> field(field, components))
        .sorted(BY_NAME)
        .toList();
  }

  /** What servers set by themselves, whatever an interface is like, tells nothing of it. */
  private static boolean isOfContract(FieldShape field) {
    return !field.isManaged()
        || PublishedField.Origin.of(field.origin()) == PublishedField.Origin.DECLARED;
  }

  private PublishedField field(FieldShape field, List<Component> components) {
    return new PublishedField(
        field.name(),
        field.presence() == Presence.REQUIRED,
        fieldType(field.name(), components),
        PublishedField.Origin.of(field.origin()),
        field.origin().ground().map(ground -> ground.clause().toString()).orElse(""),
        field.isManaged());
  }

  private String fieldType(String name, List<Component> components) {
    for (Component component : components) {
      ComponentField own = component.field();
      if (own != null && own.name().equalsIgnoreCase(name)) {
        String text = TypeText.of(use(component.type()));
        return text.equals("java.lang.String") ? "" : text;
      }
    }
    return "";
  }
}
