package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Member;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.Output;
import dev.statute.declaration.ResourceNeeds;
import dev.statute.declaration.ReturnType;
import dev.statute.rule.Violation;
import dev.statute.rule.Words;
import java.util.List;
import java.util.function.Consumer;

/** An interface can have a resource class of Jakarta REST. */
final class ResourceClass {

  private ResourceClass() {}

  static void check(
      ApiDeclaration api, Implementation implementation, Consumer<Violation> violations) {
    ResourceNeeds needs = implementation.resource();
    String name = api.name() + Output.RESOURCE.suffix();
    if (!needs.missing().isEmpty()) {
      violations.accept(missing(name, needs.missing(), implementation.place()));
    }
    if (!api.visible() && !implementation.isPrivate()) {
      violations.accept(unseen(api, name, implementation.place()));
    }
    if (!needs.hidden().isEmpty()) {
      violations.accept(hidden(JavaNames.of(api), needs.hidden(), name, implementation.place()));
    }
    for (Member member : implementation.members()) {
      List<String> ofMember = member.foreign().hidden();
      if (member.operation() != null && !ofMember.isEmpty()) {
        violations.accept(hidden(member.signature().name(), ofMember, name, member.place()));
      }
      OperationDeclaration operation = member.operation();
      if (operation != null && operation.returnType().future() == ReturnType.Future.SUSPENDED) {
        violations.accept(suspended(member, operation.returnType().text(), name));
      }
    }
  }

  /** Returns that an operation is a suspend function, for which a container has no coroutine. */
  private static Violation suspended(Member member, String reply, String name) {
    return JavaViolation.at(
        member.place(),
        member.signature().name() + " is a suspend function, and " + name + " cannot call it",
        "Containers of Jakarta REST wait for a CompletionStage, and know nothing of coroutines.",
        "Remove suspend and return CompletionStage<" + reply + ">, or generate no resource class.");
  }

  private static Violation missing(String name, List<String> libraries, Site place) {
    return JavaViolation.at(
        place,
        name + " needs " + Words.and(libraries),
        "A resource class is made of the annotations of Jakarta REST and what Statute adds to them,"
            + " and these are not on the class path.",
        "Add "
            + Words.and(libraries)
            + " to the dependencies of this module, or request the class with"
            + " @GenerateResource in the module that serves the API.");
  }

  private static Violation unseen(ApiDeclaration api, String name, Site place) {
    return JavaViolation.at(
        place,
        JavaNames.of(api) + " is not public, so no container can make " + name,
        "Containers of Jakarta REST make public classes with public constructors only.",
        "Make the interface and all types around it public, or generate no resource class.");
  }

  private static Violation hidden(String owner, List<String> hidden, String name, Site place) {
    String names = Words.and(hidden);
    return JavaViolation.at(
        place,
        name + " cannot repeat " + names + ", which " + owner + " has",
        "Containers read the annotations of the resource class, not those of the interface, and a"
            + " generated class can use only public types of other packages.",
        "Make " + names + " public, or request the class in the package of the annotation.");
  }
}
