package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Lifecycle;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.ReturnType;
import dev.statute.law.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation that routes and clients are written for.
 *
 * @param member the method
 * @param operation the operation that it is
 * @param declaring the interface that declares that
 * @param method its HTTP method
 * @param path its whole path
 * @param contentLimit how much content it takes, {@code null} if nothing says it
 * @param lifecycle how long it will be there, {@code null} if nothing says it
 * @param reply its reply type
 * @param cases what it may answer
 * @param otherwise what else it may answer, ranges first
 */
public record ImplementedOperation(
    Member member,
    OperationDeclaration operation,
    ClassName declaring,
    Method method,
    String path,
    @Nullable ContentLimit contentLimit,
    @Nullable Lifecycle lifecycle,
    ClassName reply,
    List<ReplyCase> cases,
    List<OtherwiseCase> otherwise) {

  private static final TypeName NULLABLE_OBJECT =
      ClassName.OBJECT.annotated(
          AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build());

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}+]*)\\+?}");

  /** Finds the operation that a method is; nothing where it is none, or a rule has said why. */
  static Optional<ImplementedOperation> of(
      ApiDeclaration api, Member member, Function<ApiDeclaration, ReplyCases> casesOf) {
    OperationDeclaration operation = member.operation();
    if (operation == null || operation.method().isEmpty()) {
      return Optional.empty();
    }
    ApiDeclaration owner = member.owner() == null ? api : member.owner();
    return reply(owner, operation, casesOf)
        .filter(reply -> !reply.all().isEmpty() || !reply.otherwise().isEmpty())
        .map(
            reply ->
                new ImplementedOperation(
                    member,
                    operation,
                    owner.type(),
                    operation.methods().get(0),
                    owner.pathOf(operation).text(),
                    contentLimit(api, owner, operation),
                    lifecycle(api, owner, operation),
                    reply.type(),
                    reply.all(),
                    reply.otherwise()));
  }

  /** The interface that is generated for speaks of inherited operations before their own does. */
  private static @Nullable ContentLimit contentLimit(
      ApiDeclaration api, ApiDeclaration owner, OperationDeclaration operation) {
    return operation
        .contentLimit()
        .or(() -> api.contract().contentLimit())
        .or(() -> owner.contract().contentLimitOf(operation.operation()))
        .orElse(null);
  }

  /** The same of how long it will be there. */
  private static @Nullable Lifecycle lifecycle(
      ApiDeclaration api, ApiDeclaration owner, OperationDeclaration operation) {
    return operation
        .operation()
        .terms()
        .lifecycle()
        .or(() -> api.contract().terms().lifecycle())
        .or(() -> owner.contract().lifecycleOf(operation.operation()))
        .orElse(null);
  }

  /** The reply type of an operation, which may be the first of several that share it. */
  private record ReplyType(ReplyCases cases, OperationDeclaration operation) {

    ClassName type() {
      return cases.type(operation);
    }

    List<OtherwiseCase> otherwise() {
      return cases.otherwise(operation);
    }

    List<ReplyCase> all() {
      return cases.cases(operation);
    }
  }

  /** Finds the reply type, which an overriding operation has from the one that it overrides. */
  private static Optional<ReplyType> reply(
      ApiDeclaration api,
      OperationDeclaration operation,
      Function<ApiDeclaration, ReplyCases> casesOf) {
    ReturnType returned = operation.returnType();
    if (!returned.wrapper().isEmpty()) {
      return Optional.empty();
    }
    if (returned.kind() == ReturnType.Kind.INHERITED) {
      return operation.overridden().stream()
          .filter(above -> above.operation().returnType().isSameReply(returned))
          .findFirst()
          .flatMap((InheritedDeclaration above) -> reply(above.api(), above.operation(), casesOf));
    }
    ReplyCases cases = casesOf.apply(api);
    return cases.operations().stream()
        .filter(first -> first.returnType().text().equals(returned.text()))
        .findFirst()
        .map(first -> new ReplyType(cases, first));
  }

  /** Returns the type that a method returns, which names what may be generated only now. */
  public static TypeName returned(ApiDeclaration api, Member member) {
    OperationDeclaration operation = member.operation();
    if (operation == null) {
      return member.signature().returned();
    }
    ReturnType returned = operation.returnType();
    if (!returned.wrapper().isEmpty()) {
      return wrapped(returned);
    }
    ApiDeclaration owner = member.owner() == null ? api : member.owner();
    return reply(owner, operation, ReplyCases::new)
        .map(reply -> in(returned.future(), reply.type()))
        .orElse(member.signature().returned());
  }

  private static TypeName wrapped(ReturnType type) {
    int dot = type.wrapper().lastIndexOf('.');
    ClassName wrapper =
        ClassName.get(
            type.wrapper().substring(0, Math.max(dot, 0)), type.wrapper().substring(dot + 1));
    ClassName reply = ClassName.get(type.packageName(), type.text());
    return in(type.future(), ParameterizedTypeName.get(wrapper, reply));
  }

  private static TypeName in(ReturnType.Future future, TypeName reply) {
    return switch (future) {
      case NONE -> reply;
      case COMPLETION_STAGE, COMPLETABLE_FUTURE ->
          ParameterizedTypeName.get(ClassName.bestGuess(future.typeName()), reply);
      case SUSPENDED -> NULLABLE_OBJECT;
    };
  }

  /** Returns the types of the parameters of a method, as {@link #returned} does its own. */
  public static List<TypeName> parameters(ApiDeclaration api, Member member) {
    OperationDeclaration operation = member.operation();
    ApiDeclaration owner = member.owner() == null ? api : member.owner();
    return operation == null
        ? member.signature().parameters()
        : reply(owner, operation, ReplyCases::new)
            .map(reply -> parameters(member, operation, reply.type()))
            .orElse(member.signature().parameters());
  }

  private static List<TypeName> parameters(
      Member member, OperationDeclaration operation, ClassName reply) {
    List<TypeName> types = new ArrayList<>(member.signature().parameters());
    if (operation.returnType().future() == ReturnType.Future.SUSPENDED) {
      types.set(
          types.size() - 1,
          ParameterizedTypeName.get(
              ClassName.bestGuess(ReturnType.CONTINUATION), WildcardTypeName.supertypeOf(reply)));
    }
    return types;
  }

  /** Returns the types of the parameters of the method, with what Kotlin adds to them. */
  public List<TypeName> parameters() {
    return parameters(member, operation, reply);
  }

  /** Returns the names of the variables of the path, in its order; one may be there twice. */
  public List<String> variables() {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** Returns the type that the method returns. */
  public TypeName returned() {
    return in(operation.returnType().future(), reply);
  }

  /** Tells whether it is a suspend function. */
  public boolean isSuspended() {
    return operation.returnType().future() == ReturnType.Future.SUSPENDED;
  }

  /** Tells whether it answers in its own time. */
  public boolean isAsync() {
    return operation.returnType().future() != ReturnType.Future.NONE;
  }
}
