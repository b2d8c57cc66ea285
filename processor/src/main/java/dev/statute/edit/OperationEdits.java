package dev.statute.edit;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.edit.Draft.Place;
import dev.statute.edit.syntax.AnnotationNode;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.RuleInfo;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Edits of the annotations of operations and of the interface itself. */
final class OperationEdits {

  private static final String RESPONDS = "Responds";

  private OperationEdits() {}

  static void addTo(FixEdits all) {
    all.add(Fix.AddResponse.class, OperationEdits::addResponse);
    all.add(Fix.SetRole.class, OperationEdits::setRole);
    all.add(Fix.SetMethod.class, OperationEdits::setMethod);
    all.add(
        Fix.SetPath.class,
        (fix, draft) -> ChangeEdits.setText(fix.pathSite(), fix.path().text(), draft));
    all.add(Fix.Secure.class, (fix, draft) -> secure(fix.operation(), draft));
  }

  private static void addResponse(Fix.AddResponse fix, Draft draft) {
    List<Status> statuses = fix.statuses().isEmpty() ? fix.proposals() : fix.statuses();
    if (statuses.size() != 1) {
      draft.fail();
      return;
    }
    Status status = statuses.get(0);
    Element element = draft.target(fix.operation().site()).element();
    String vocabulary = draft.vocabulary(element);
    draft.atMethod(
        fix.operation().site(),
        place -> {
          if (hasContainer(place)) {
            // Beside a container that somebody has written, no annotation can stand by itself.
            draft.fail();
            return;
          }
          String constant =
              place
                  .names()
                  .constant(
                      vocabulary + "." + RuntimeType.STATUS.simpleName(),
                      status.constantName(),
                      "");
          String text =
              "@"
                  + place.names().type(vocabulary + "." + RESPONDS)
                  + "(status = "
                  + constant
                  + body(fix, status, place, draft)
                  + ")";
          insert(place, text, fix.body());
        });
  }

  private static boolean hasContainer(Place place) {
    return place.node().annotations().stream()
        .anyMatch(
            node -> !node.isOf(RESPONDS) && !Draft.withContained(place, node, RESPONDS).isEmpty());
  }

  /**
   * Returns the content of a new response: for an error a problem document, for a success what
   * another success has; none where none is known.
   */
  private static String body(Fix.AddResponse fix, Status status, Place place, Draft draft) {
    if (fix.body() instanceof SuggestedBody.ProblemDocument) {
      return ", body = " + place.names().type(RuntimeType.PROBLEM.qualifiedName()) + ".class";
    }
    for (Response other : fix.operation().responses()) {
      boolean isSuccess =
          other
              .knownStatus()
              .filter(known -> known.statusClass().equals(status.statusClass()))
              .isPresent();
      if (isSuccess && other.body().isPresent()) {
        Optional<String> body =
            draft
                .annotated(draft.target(other.site()))
                .filter(annotated -> annotated.source() == place.source())
                .flatMap(
                    annotated ->
                        annotated
                            .node()
                            .argument("body")
                            .map(a -> annotated.source().layout().text(a.value())));
        if (body.isPresent()) {
          return ", body = " + body.get();
        }
      }
    }
    return "";
  }

  /** Errors come after the other responses, and successes before them. */
  private static void insert(Place place, String text, SuggestedBody body) {
    boolean isError = body instanceof SuggestedBody.ProblemDocument;
    List<AnnotationNode> annotations = place.node().annotations();
    List<AnnotationNode> responses =
        annotations.stream()
            .filter(node -> !Draft.withContained(place, node, RESPONDS).isEmpty())
            .toList();
    if (!responses.isEmpty() && !isError) {
      DeclarationEdits.insertBefore(place, responses.get(0), text);
    } else if (!responses.isEmpty()) {
      DeclarationEdits.insertAfter(place, responses.get(responses.size() - 1), text);
    } else if (!annotations.isEmpty()) {
      DeclarationEdits.insertAfter(place, annotations.get(annotations.size() - 1), text);
    } else {
      DeclarationEdits.prepend(place, text);
    }
  }

  private static void setMethod(Fix.SetMethod fix, Draft draft) {
    if (fix.methods().size() != 1) {
      draft.fail();
      return;
    }
    String name = fix.methods().get(0).constantName();
    Element element = draft.target(fix.operation().site()).element();
    String vocabulary = draft.vocabulary(element);
    draft.atMethod(
        fix.operation().site(),
        place ->
            DeclarationEdits.prepend(place, "@" + place.names().type(vocabulary + "." + name)));
  }

  /** Uses the scheme that the interface declares, if it declares one. */
  private static void secure(Operation operation, Draft draft) {
    Element method = draft.target(operation.site()).element();
    List<String> schemes =
        Optional.ofNullable(method.getEnclosingElement()).flatMap(draft::place).stream()
            .flatMap(
                place ->
                    place.node().annotations().stream()
                        .flatMap(
                            node -> Draft.withContained(place, node, "SecurityScheme").stream()))
            .flatMap(
                annotated ->
                    annotated.node().argument("name").stream()
                        .map(name -> annotated.source().layout().text(name.value())))
            .toList();
    if (schemes.isEmpty()) {
      draft.fail();
      return;
    }
    draft.atMethod(
        operation.site(),
        place -> {
          String secured = place.names().type(RuntimeType.SECURED.qualifiedName());
          insertControl(place, "@" + secured + "(" + schemes.get(0) + ")");
        });
  }

  /** Adds an annotation that is about all of an operation or interface: before its responses. */
  static void insertControl(Place place, String text) {
    List<AnnotationNode> annotations = place.node().annotations();
    Optional<AnnotationNode> response =
        annotations.stream()
            .filter(node -> !Draft.withContained(place, node, RESPONDS).isEmpty())
            .findFirst();
    if (response.isPresent()) {
      DeclarationEdits.insertBefore(place, response.get(), text);
    } else if (annotations.isEmpty()) {
      DeclarationEdits.prepend(place, text);
    } else {
      DeclarationEdits.insertAfter(place, annotations.get(annotations.size() - 1), text);
    }
  }

  /** Declares what the server of an interface is. */
  private static void setRole(Fix.SetRole fix, Draft draft) {
    Role role = fix.roles().get(0);
    Element type = draft.target(draft.site()).element();
    while (type != null && !(type instanceof TypeElement)) {
      type = type.getEnclosingElement();
    }
    if (type == null) {
      draft.fail();
      return;
    }
    draft.atDeclaration(
        type,
        declared ->
            declared.node().annotations().stream()
                .filter(node -> node.isOf(RuntimeType.API.simpleName()))
                .findFirst()
                .ifPresentOrElse(
                    node -> {
                      String like =
                          node.argument("role")
                              .map(argument -> declared.source().layout().text(argument.value()))
                              .orElse("");
                      String constant =
                          declared
                              .names()
                              .constant(RuntimeType.ROLE.qualifiedName(), role.name(), like);
                      AnnotationEdits.set(declared.source(), node, "role", constant);
                    },
                    draft::fail));
  }

  /** Excuses what breaks a rule at a place, for a reason that is still to be written. */
  static void excuse(Element element, RuleInfo rule, Draft draft) {
    draft.atDeclaration(
        element,
        place -> {
          String name = place.names().type(annotation(rule).qualifiedName());
          insertControl(
              place, "@" + name + "(rule = " + Literal.text(rule.id()) + ", reason = \"\")");
        });
  }

  /** Returns the annotation that excuses what breaks a rule. */
  static RuntimeType annotation(RuleInfo rule) {
    return rule.basis() == Basis.COMPATIBILITY ? RuntimeType.BREAKS : RuntimeType.DEVIATES;
  }
}
