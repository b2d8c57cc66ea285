package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.Site;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.contract.shape.Presence;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which records the replies of an interface have, and where each is nested. */
public final class ReplyCases {

  private static final ClassName PROBLEM = RuntimeType.PROBLEM.className();

  private final ApiDeclaration api;
  private final ClassName common;
  private final Shapes shapes;
  private final List<ResponseDeclaration> shared;
  private final Set<String> recordNames;
  private final List<OperationDeclaration> operations;
  private final Set<String> replyNames;
  private final Map<Site, ReplyCase> sharedCases = new HashMap<>();

  /** Finds the cases of an interface. */
  public ReplyCases(ApiDeclaration api) {
    this.api = api;
    this.common = ClassName.get(api.packageName(), api.replyName());
    this.shapes = Shapes.of(api.contract(), api.law());
    this.shared = firstOfEachName(api.responses()).stream().filter(this::isShareable).toList();
    this.operations = firstOfEachReply(api);
    this.replyNames =
        operations.stream().map(o -> o.returnType().text()).collect(Collectors.toSet());
    this.recordNames =
        api.declaredResponses().stream()
            .map(ResponseDeclaration::caseName)
            .collect(Collectors.toSet());
    shared.forEach(r -> sharedCases.put(r.place(), replyCase(common, r, Optional.empty())));
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

  private static List<OperationDeclaration> firstOfEachReply(ApiDeclaration api) {
    Map<String, OperationDeclaration> byName = new LinkedHashMap<>();
    for (OperationDeclaration operation : api.operations()) {
      if (operation.returnType().namesReply()
          && !operation.returnType().text().equals(api.replyName())) {
        byName.putIfAbsent(operation.returnType().text(), operation);
      }
    }
    return List.copyOf(byName.values());
  }

  /**
   * Returns the simple names of all records, which mean these in each reply type: it inherits the
   * records of the common type, and a common record those of the replies.
   */
  public Set<String> recordNames() {
    return recordNames;
  }

  /** Returns the responses whose record all operations share. */
  public List<ResponseDeclaration> shared() {
    return shared;
  }

  /** A record cannot be shared where what its status demands depends on the operation. */
  private boolean isShareable(ResponseDeclaration response) {
    return !shapes.dependsOnOperation(response.response());
  }

  /** Returns the responses of an operation that have a case. */
  public List<ResponseDeclaration> responses(OperationDeclaration operation) {
    return firstOfEachName(api.responsesOf(operation));
  }

  private static List<ResponseDeclaration> firstOfEachName(List<ResponseDeclaration> responses) {
    if (responses.isEmpty()) {
      return responses;
    }
    Map<String, ResponseDeclaration> byName = new LinkedHashMap<>();
    responses.forEach(
        response ->
            byName.putIfAbsent(response.caseName().toLowerCase(java.util.Locale.ROOT), response));
    return List.copyOf(byName.values());
  }

  /** Tells whether an operation has the shared record for a response. */
  public boolean isShared(ResponseDeclaration response, OperationDeclaration operation) {
    return sharedCases.containsKey(response.place()) && !losesBody(response, operation);
  }

  /** Tells whether a response of the interface has no content where it answers an operation. */
  private boolean losesBody(ResponseDeclaration response, OperationDeclaration operation) {
    return response.body() != null
        && shapes.bodyOf(response.response(), operation.operation()).isAbsent();
  }

  /** Tells whether a case has its record from the common type. */
  public boolean isShared(ReplyCase replyCase) {
    ClassName outer = replyCase.type().enclosingClassName();
    return outer != null && outer.simpleName().equals(common.simpleName());
  }

  /**
   * Returns the case of a response that operations share.
   *
   * @throws NullPointerException if they do not share it
   */
  public ReplyCase sharedCase(ResponseDeclaration response) {
    return Objects.requireNonNull(
        sharedCases.get(response.place()), () -> response.caseName() + " is not shared");
  }

  /** Returns the cases of an operation: its own first, then those it shares. */
  public List<ReplyCase> cases(OperationDeclaration operation) {
    return responses(operation).stream()
        .map(
            response ->
                isShared(response, operation)
                    ? sharedCase(response)
                    : replyCase(type(operation), response, Optional.of(operation)))
        .toList();
  }

  private ReplyCase replyCase(
      ClassName outer, ResponseDeclaration response, Optional<OperationDeclaration> operation) {
    String name = response.caseName();
    // The compiler lets no type have the name of one around it, and replies inherit what they
    // share; the rule has said so already.
    boolean taken =
        name.equals(outer.simpleName()) || (operation.isEmpty() && replyNames.contains(name));
    String unique = taken ? name + "Case" : name;
    ResponseShape shape =
        operation
            .map(o -> shapes.of(response.response(), o.operation()))
            .orElseGet(() -> shapes.of(response.response()));
    TypeName body = shape.body().isAbsent() ? null : response.body();
    return new ReplyCase(
        outer.nestedClass(unique),
        shapes.of(response.status()),
        components(shape, body, response.problem()),
        body,
        response.problem(),
        response.bodyWarning());
  }

  /** Returns what the law demands, the body, what else there always is, and the rest. */
  private List<Component> components(
      ResponseShape shape, @Nullable TypeName body, String problemType) {
    List<FieldShape> required = shape.given(Presence.REQUIRED);
    List<Component> components = new ArrayList<>();
    components.addAll(FieldComponents.of(required.stream().filter(ReplyCases::isByLaw).toList()));
    if (body != null) {
      components.add(body(body, problemType));
    }
    components.addAll(
        FieldComponents.of(required.stream().filter(field -> !isByLaw(field)).toList()));
    components.addAll(FieldComponents.of(shape.given(Presence.OPTIONAL)));
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
        problem);
  }
}
