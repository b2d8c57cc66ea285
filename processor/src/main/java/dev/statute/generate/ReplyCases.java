package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.contract.shape.Presence;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.declaration.TextField;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which records the replies of an interface have, and where each is nested. */
public final class ReplyCases {

  private static final ClassName PROBLEM = RuntimeType.PROBLEM.className();

  private final ApiDeclaration api;
  private final ClassName common;
  private final Shapes shapes;
  private final Set<String> recordNames;
  private final List<OperationDeclaration> operations;
  private final SharedCases shared;
  private final Map<String, List<SharedCases.Use>> uses = new LinkedHashMap<>();

  /** Finds the cases of an interface. */
  public ReplyCases(ApiDeclaration api) {
    this.api = api;
    this.common = ClassName.get(api.packageName(), api.replyName());
    this.shapes = Shapes.of(api.contract(), api.law());
    this.recordNames =
        api.declaredResponses().stream()
            .map(ResponseDeclaration::caseName)
            .collect(Collectors.toSet());
    Map<String, OperationDeclaration> byReply = firstOfEachReply(api);
    this.operations = List.copyOf(byReply.values());
    this.shared = new SharedCases(common, byReply.keySet());
    byReply.forEach((reply, operation) -> uses.put(reply, uses(operation)));
    uses.values().forEach(ofOperation -> ofOperation.forEach(shared::add));
    shared.find();
  }

  /** Returns the type in which the cases that operations share are nested. */
  public ClassName common() {
    return common;
  }

  /** Returns the reply type of an operation. */
  public ClassName type(OperationDeclaration operation) {
    return ClassName.get(api.packageName(), operation.returnType().text());
  }

  /**
   * Returns the operations that a reply type is generated for; of two that share one, the first.
   */
  public List<OperationDeclaration> operations() {
    return operations;
  }

  private static Map<String, OperationDeclaration> firstOfEachReply(ApiDeclaration api) {
    Map<String, OperationDeclaration> byName = new LinkedHashMap<>();
    for (OperationDeclaration operation : api.operations()) {
      if (operation.returnType().namesReply()
          && !operation.returnType().text().equals(api.replyName())) {
        byName.putIfAbsent(operation.returnType().text(), operation);
      }
    }
    return byName;
  }

  /**
   * Returns the simple names of all records, which mean these in each reply type: it inherits the
   * records of the common type, and a common record those of the replies.
   */
  public Set<String> recordNames() {
    return recordNames;
  }

  /** Returns the records that several operations share, or all by what the interface declares. */
  public List<SharedCase> shared() {
    return shared.all();
  }

  /** Tells whether a case has its record from the common type. */
  public boolean isShared(ReplyCase replyCase) {
    ClassName outer = replyCase.type().enclosingClassName();
    return outer != null && outer.simpleName().equals(common.simpleName());
  }

  /** Returns the cases of an operation: its own first, then those of the interface. */
  public List<ReplyCase> cases(OperationDeclaration operation) {
    return usesOf(operation).stream().map(shared::of).toList();
  }

  /** Returns what else an operation may answer; ranges first. */
  public List<OtherwiseCase> otherwise(OperationDeclaration operation) {
    ClassName reply = type(operation);
    return operation.otherwise().stream()
        .map(
            declared ->
                new OtherwiseCase(
                    reply.nestedClass(declared.name()),
                    Vocabulary.of(declared.vocabulary(), api.law()).response(),
                    declared.digit(),
                    declared.body(),
                    declared.bodyWarning()))
        .toList();
  }

  /** Tells whether the cases of an operation depend on no type that is still to come. */
  public boolean areDecided(OperationDeclaration operation) {
    return usesOf(operation).stream().allMatch(use -> use.isResolved() && shared.isDecided(use));
  }

  /** Tells whether the shared cases depend on no type that is still to come. */
  public boolean areSharedDecided() {
    return uses.values().stream().flatMap(List::stream).allMatch(shared::isDecided);
  }

  private List<SharedCases.Use> usesOf(OperationDeclaration operation) {
    return uses.getOrDefault(operation.returnType().text(), List.of());
  }

  private List<SharedCases.Use> uses(OperationDeclaration operation) {
    List<SharedCases.Use> found = new ArrayList<>();
    for (ResponseDeclaration response : firstOfEachName(api.responsesOf(operation))) {
      ReplyCase replyCase = replyCase(response, operation);
      found.add(
          new SharedCases.Use(
              type(operation),
              replyCase,
              response.caseName(),
              isCommon(response, replyCase),
              response.isResolved()));
    }
    return found;
  }

  /**
   * Tells whether the interface declares a response as it is here for all operations: what its
   * status demands does not depend on the operation, and it has content here if it is to have any.
   */
  private boolean isCommon(ResponseDeclaration response, ReplyCase replyCase) {
    for (ResponseDeclaration declared : api.responses()) {
      if (declared.response() == response.response()) {
        return (response.body() == null || replyCase.body() != null)
            && !shapes.dependsOnOperation(response.response());
      }
    }
    return false;
  }

  private static List<ResponseDeclaration> firstOfEachName(List<ResponseDeclaration> responses) {
    if (responses.isEmpty()) {
      return responses;
    }
    Map<String, ResponseDeclaration> byName = new LinkedHashMap<>();
    responses.forEach(
        response -> byName.putIfAbsent(response.caseName().toLowerCase(Locale.ROOT), response));
    return List.copyOf(byName.values());
  }

  private ReplyCase replyCase(ResponseDeclaration response, OperationDeclaration operation) {
    ClassName reply = type(operation);
    String name = response.caseName();
    // The compiler lets no type have the name of one around it; the rule has said so already.
    String unique = name.equals(reply.simpleName()) ? name + "Case" : name;
    ResponseShape shape = shapes.of(response.response(), operation.operation());
    TypeName body = shape.body().isAbsent() ? null : response.body();
    return new ReplyCase(
        reply.nestedClass(unique),
        shapes.of(response.status()),
        components(shape, body, response),
        body,
        response.problem(),
        response.bodyWarning(),
        isProblem(response) ? List.of() : response.mediaTypes(),
        ClientFacts.of(shape, api.law()));
  }

  /** Of a problem there is one media type, whatever the codec writes. */
  private static boolean isProblem(ResponseDeclaration response) {
    return !response.problem().isEmpty() || PROBLEM.equals(response.body());
  }

  /** Returns what the law demands, the body, what else there always is, and the rest. */
  private List<Component> components(
      ResponseShape shape, @Nullable TypeName body, ResponseDeclaration response) {
    List<TextField> typed = response.typedFields();
    List<FieldShape> required = shape.given(Presence.REQUIRED);
    List<Component> components = new ArrayList<>();
    components.addAll(
        FieldComponents.of(required.stream().filter(ReplyCases::isByLaw).toList(), typed));
    if (body != null) {
      components.add(body(body, response.problem()));
    }
    components.addAll(
        FieldComponents.of(required.stream().filter(field -> !isByLaw(field)).toList(), typed));
    components.addAll(FieldComponents.of(shape.given(Presence.OPTIONAL), typed));
    return components;
  }

  private static boolean isByLaw(FieldShape field) {
    return field.origin() instanceof Origin.Demanded;
  }

  private Component body(TypeName type, String problem) {
    // Equality of types goes by what they look like in code, which is written for it.
    boolean isTyped =
        !problem.isEmpty()
            && type instanceof ClassName name
            && name.canonicalName().equals(PROBLEM.canonicalName());
    Component.Check check = isTyped ? Component.Check.PROBLEM : Component.Check.NOT_NULL;
    boolean list =
        type instanceof ParameterizedTypeName parameterized
            && parameterized.rawType().canonicalName().equals("java.util.List");
    return new Component(
        "body",
        type,
        false,
        list ? Component.Check.LIST : check,
        isTyped ? "the body, a problem of type " + Docs.code(problem) : "the body",
        null,
        problem,
        "");
  }
}
