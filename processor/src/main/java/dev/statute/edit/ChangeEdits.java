package dev.statute.edit;

import dev.statute.compiler.Places.Target;
import dev.statute.contract.Site;
import dev.statute.edit.syntax.ArgumentNode;
import dev.statute.rule.Fix;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Edits that checks word themselves. */
final class ChangeEdits {

  private ChangeEdits() {}

  static void addTo(FixEdits all) {
    all.addChange(Fix.SetText.class, (set, draft) -> setText(set.site(), set.text(), draft));
    all.addChange(Fix.SetRule.class, ChangeEdits::setRule);
    all.addChange(Fix.Remove.class, (removal, draft) -> remove(removal.site(), draft));
    all.addChange(
        Fix.RemoveDeclaration.class,
        (removal, draft) -> draft.atAnnotation(removal.site(), DeclarationEdits::removeAnnotation));
    all.addChange(Fix.Swap.class, ChangeEdits::swap);
    all.addChange(Fix.TakeField.class, RequestEdits::takeField);
    all.addChange(Fix.Apply.class, (apply, draft) -> all.edit(apply.fix(), draft));
    all.addChange(
        Fix.All.class,
        (together, draft) -> together.changes().forEach(change -> all.edit(change, draft)));
  }

  /** Writes another text; one of several values, or the value of an annotation without one. */
  static void setText(Site site, String text, Draft draft) {
    Target target = draft.target(site);
    if (target.annotation() == null) {
      draft.fail();
    } else if (target.value() == null) {
      draft.atAnnotation(
          site,
          annotated ->
              AnnotationEdits.set(
                  annotated.source(), annotated.node(), "value", Literal.text(text)));
    } else {
      draft.atArgument(
          site,
          (annotated, argument, position) ->
              AnnotationEdits.setElement(
                  annotated.source(), argument, position, Literal.text(text)));
    }
  }

  /** A suppression says of which tool the rule is. */
  private static void setRule(Fix.SetRule set, Draft draft) {
    AnnotationMirror mirror = draft.target(set.site()).annotation();
    boolean isDeviation =
        mirror != null
            && mirror
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .contentEquals(RuntimeType.DEVIATES.simpleName());
    setText(set.site(), (isDeviation ? "" : "statute:") + set.rule(), draft);
  }

  /** Two values of different kinds would not compile in the place of each other. */
  private static void swap(Fix.Swap swap, Draft draft) {
    draft.atAnnotation(
        swap.first(),
        first ->
            draft.atAnnotation(
                swap.second(),
                second -> {
                  Optional<ArgumentNode> one = first.node().argument("value");
                  Optional<ArgumentNode> other = second.node().argument("value");
                  if (one.isEmpty() || other.isEmpty()) {
                    draft.fail();
                    return;
                  }
                  String before = first.source().layout().text(one.get().value());
                  String after = second.source().layout().text(other.get().value());
                  if (before.startsWith("\"") != after.startsWith("\"")) {
                    draft.fail();
                  }
                  first.source().replace(one.get().value(), after);
                  second.source().replace(other.get().value(), before);
                }));
  }

  private static void remove(Site site, Draft draft) {
    Target target = draft.target(site);
    if (target.value() != null && isNeeded(target)) {
      removeWithAnnotation(site, draft);
    } else if (target.value() != null) {
      ResponseEdits.remove(site, draft);
    } else if (target.annotation() != null) {
      draft.atAnnotation(site, DeclarationEdits::removeAnnotation);
    } else if (target.element().getKind() == ElementKind.PARAMETER) {
      RequestEdits.removeParameter(site, draft);
    } else {
      draft.fail();
    }
  }

  /** Tells whether an annotation cannot do without a member. */
  private static boolean isNeeded(Target target) {
    AnnotationMirror mirror = target.annotation();
    return mirror != null
        && mirror.getAnnotationType().asElement().getEnclosedElements().stream()
            .filter(ExecutableElement.class::isInstance)
            .map(ExecutableElement.class::cast)
            .anyMatch(
                member ->
                    member.getSimpleName().contentEquals(target.member())
                        && member.getDefaultValue() == null);
  }

  /** Removes one of the values of a member; with the annotation, if it is the only one. */
  private static void removeWithAnnotation(Site site, Draft draft) {
    draft.atArgument(
        site,
        (annotated, argument, position) -> {
          if (AnnotationEdits.count(annotated.source(), argument) > 1) {
            AnnotationEdits.removeElement(annotated.source(), annotated.node(), argument, position);
          } else {
            DeclarationEdits.removeAnnotation(annotated);
          }
        });
  }
}
