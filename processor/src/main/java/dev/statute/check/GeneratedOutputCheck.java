package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.contract.shape.Shapes;
import dev.statute.contract.shape.Turn;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.Output;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.declaration.ReturnType;
import dev.statute.law.Method;
import dev.statute.law.ResponseContent;
import dev.statute.law.Role;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An interface can have the classes that it asks for. */
final class GeneratedOutputCheck extends JavaCheck {

  GeneratedOutputCheck(ApiDeclaration api) {
    super("generated-output", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    Implementation implementation = api.implementation();
    if (implementation == null) {
      return;
    }
    if (implementation.isGeneric()) {
      violations.accept(generic(api, implementation.place()));
    }
    if (implementation.isPrivate()) {
      violations.accept(hidden(api, implementation.place()));
    }
    boolean isServed = implementation.has(Output.ROUTES) || implementation.has(Output.RESOURCE);
    if (api.contract().role() == Role.CLIENT && isServed) {
      violations.accept(foreign(api, implementation.place()));
    }
    if (implementation.has(Output.RESOURCE)) {
      ResourceClass.check(api, implementation, violations);
    }
    checkClassFiles(api, implementation, violations);
    if (implementation.isSealed() && implementation.has(Output.CLIENT)) {
      violations.accept(sealed(api, implementation.place()));
    }
    Shapes shapes = Shapes.of(api.contract(), api.law());
    for (ResponseDeclaration response : api.declaredResponses()) {
      if (shapes.of(response.status()).turn() == Turn.LAST_INTERIM) {
        violations.accept(switching(response));
      }
    }
    boolean isBridged = implementation.has(Output.ROUTES) || implementation.has(Output.CLIENT);
    if (isBridged && !implementation.canSuspend()) {
      implementation.members().stream()
          .flatMap(member -> noBridge(member, implementation).stream())
          .findFirst()
          .ifPresent(violations);
    }
    for (Member member : implementation.members()) {
      OperationDeclaration operation = member.operation();
      if (operation == null) {
        if (implementation.has(Output.CLIENT)) {
          violations.accept(noOperation(api, member));
        }
      } else {
        operation
            .method()
            .filter(method -> method.responseContent() == ResponseContent.TUNNEL)
            .ifPresent(method -> violations.accept(tunnel(member, operation, method)));
      }
    }
  }

  /** Returns that an operation is a suspend function, which generated code cannot call alone. */
  private static Optional<Violation> noBridge(Member member, Implementation implementation) {
    return Optional.ofNullable(member.operation())
        .map(OperationDeclaration::returnType)
        .filter(type -> type.future() == ReturnType.Future.SUSPENDED)
        .map(
            type ->
                JavaViolation.at(
                    member.place(),
                    member.signature().name()
                        + " is a suspend function, and nothing on the class path can "
                        + (implementation.has(Output.ROUTES) ? "run it" : "wait for its reply"),
                    "Generated Java code leaves coroutines to dev.statute:statute-kotlin.",
                    "Add the dependency dev.statute:statute-kotlin, or remove suspend and return"
                        + " CompletionStage<"
                        + type.text()
                        + ">."));
  }

  /** An interim status can be declared only if no final response follows it. */
  private static Violation switching(ResponseDeclaration response) {
    return JavaViolation.at(
        response.response().statusSite(),
        "generated routes cannot send " + response.status().title(),
        response.status().clause()
            + ": the connection switches to another protocol, which generated routes do not"
            + " support.",
        "Remove the response, or move the operation to an interface that generates nothing.",
        new Fix.RemoveDeclaration(response.place()));
  }

  private static Violation generic(ApiDeclaration api, Site place) {
    return JavaViolation.at(
        place,
        JavaNames.of(api) + " has type parameters, and generated classes have none",
        "The codec needs to know the classes that it reads.",
        "Annotate a subinterface that gives its type arguments.");
  }

  private static Violation hidden(ApiDeclaration api, Site place) {
    return JavaViolation.at(
        place,
        JavaNames.of(api) + " is private, so no generated class can name it",
        "A generated class is a top-level class, so it cannot name a private one.",
        "Remove private, or generate nothing.",
        new Fix.Alternative("Remove private.", new JavaChange.RemovePrivate(place)),
        new Fix.Alternative("Generate nothing.", new Fix.Remove(place)));
  }

  /** Reports once for each superinterface what its class file does not tell. */
  private static void checkClassFiles(
      ApiDeclaration api, Implementation implementation, Consumer<Violation> violations) {
    Map<ApiDeclaration, List<Member>> unbound = new LinkedHashMap<>();
    Map<ApiDeclaration, List<Member>> unknown = new LinkedHashMap<>();
    for (Member member : implementation.members()) {
      OperationDeclaration operation = member.operation();
      ApiDeclaration owner = member.owner() == null ? api : member.owner();
      if (operation != null && operation.parameters().stream().anyMatch(ClassFileGap::isUnbound)) {
        unbound.computeIfAbsent(owner, name -> new ArrayList<>()).add(member);
      } else if (operation != null && ClassFileGap.mayBeNull(operation, member.types())) {
        unknown.computeIfAbsent(owner, name -> new ArrayList<>()).add(member);
      }
    }
    unbound.forEach((owner, members) -> violations.accept(ClassFileGap.unbound(owner, members)));
    unknown.forEach((owner, members) -> violations.accept(ClassFileGap.unknown(owner, members)));
  }

  private static Violation sealed(ApiDeclaration api, Site place) {
    String client = api.name() + Output.CLIENT.suffix();
    return JavaViolation.at(
        place,
        api.name() + " is sealed, and " + client + " could not implement it",
        "The client is a class in a file of its own, which does not exist yet while the interface"
            + " is"
            + " read.",
        "Remove sealed, or generate routes only.");
  }

  private static Violation foreign(ApiDeclaration api, Site place) {
    return JavaViolation.at(
        place,
        api.name() + " has the role of a client, so it can have no routes",
        "It describes the server of others, and lets fields be absent that a server owes.",
        "Generate a client only, or declare the role of your server.");
  }

  private static Violation noOperation(ApiDeclaration api, Member member) {
    return JavaViolation.at(
        member.place(),
        member.signature().name() + " is abstract but is not an operation",
        "Nothing says which request "
            + api.name()
            + Output.CLIENT.suffix()
            + " would send to implement it.",
        "Annotate it, such as with @GET and @Responds, or give it a body.",
        new JavaChange.AddMethodBody(member.place()));
  }

  private static Violation tunnel(Member member, OperationDeclaration operation, Method method) {
    Site place = member.owner() == null ? operation.pathPlace() : member.place();
    return JavaViolation.at(
        place,
        method.token() + " has no path, so it can have no route and no client",
        method.clause() + ": its target is the host and port that a tunnel leads to.",
        "Move " + operation.name() + " to an interface that generates nothing.");
  }
}
