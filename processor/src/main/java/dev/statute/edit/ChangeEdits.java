package dev.statute.edit;

import dev.statute.compiler.Places.Target;
import dev.statute.contract.Site;
import dev.statute.rule.Fix;
import dev.statute.source.Literal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.lang.model.element.ElementKind;

/** Edits that checks word themselves. */
final class ChangeEdits {

  private static final Map<Class<? extends Fix.Change>, BiConsumer<Fix.Change, Draft>> MAKERS =
      makers();

  private ChangeEdits() {}

  static void addTo(FixEdits all) {
    all.add(Fix.Worded.class, (fix, draft) -> edit(fix.change(), draft));
  }

  private static Map<Class<? extends Fix.Change>, BiConsumer<Fix.Change, Draft>> makers() {
    Map<Class<? extends Fix.Change>, BiConsumer<Fix.Change, Draft>> makers = new HashMap<>();
    add(makers, Fix.SetText.class, (set, draft) -> setText(set.site(), set.text(), draft));
    add(makers, Fix.Remove.class, (removal, draft) -> remove(removal.site(), draft));
    JavaEdits.all().forEach(makers::put);
    return Map.copyOf(makers);
  }

  private static <C extends Fix.Change> void add(
      Map<Class<? extends Fix.Change>, BiConsumer<Fix.Change, Draft>> makers,
      Class<C> kind,
      BiConsumer<C, Draft> maker) {
    makers.put(kind, (change, draft) -> maker.accept(kind.cast(change), draft));
  }

  private static void edit(Fix.Change change, Draft draft) {
    BiConsumer<Fix.Change, Draft> maker = MAKERS.get(change.getClass());
    if (maker == null) {
      draft.fail();
    } else {
      maker.accept(change, draft);
    }
  }

  /** Writes another text; one of several values, or the value of an annotation without one. */
  static void setText(Site site, String text, Draft draft) {
    Target target = draft.target(site);
    if (target.value() == null) {
      draft.atAnnotation(
          site,
          annotated ->
              AnnotationEdits.set(
                  annotated.source(), annotated.node(), "value", Literal.text(text)));
      return;
    }
    draft.atArgument(
        site,
        (annotated, argument, position) ->
            AnnotationEdits.setElement(annotated.source(), argument, position, Literal.text(text)));
  }

  private static void remove(Site site, Draft draft) {
    Target target = draft.target(site);
    if (target.value() != null) {
      ResponseEdits.remove(site, draft);
    } else if (target.annotation() != null) {
      draft.atAnnotation(site, DeclarationEdits::removeAnnotation);
    } else if (target.element().getKind() == ElementKind.PARAMETER) {
      RequestEdits.removeParameter(site, draft);
    } else {
      draft.fail();
    }
  }
}
