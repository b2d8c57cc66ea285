package dev.statute.edit;

import dev.statute.compiler.Places.Target;
import dev.statute.edit.syntax.ArgumentNode;
import dev.statute.law.Content;
import dev.statute.law.Status;
import dev.statute.rule.Fix;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** Takes a fix that leaves a choice for as many fixes that leave none. */
final class Alternatives {

  private static final int MOST = 5;

  private Alternatives() {}

  /**
   * Returns what can be chosen from, the best first.
   *
   * @param draft finds out what the source has already; it is not edited
   */
  static List<Fix> of(Fix fix, Draft draft) {
    return all(fix, draft).limit(MOST).toList();
  }

  private static Stream<Fix> all(Fix fix, Draft draft) {
    return fix instanceof Fix.SetStatus set ? statuses(set, draft) : fix.choices();
  }

  /**
   * A status that the operation declares already would be declared twice. Those that go with the
   * content that the response has or has not come first.
   */
  private static Stream<Fix> statuses(Fix.SetStatus set, Draft draft) {
    List<String> declared = declared(set, draft);
    boolean hasBody = set.response().body().isPresent();
    List<Status> free =
        set.statuses().stream()
            .filter(status -> !declared.contains(status.constantName()))
            .sorted(Comparator.comparing(status -> isEmpty(status) == hasBody))
            .toList();
    return free.isEmpty() && !set.statuses().isEmpty()
        ? Stream.of(new Fix.RemoveResponse(set.response()))
        : free.stream().map(status -> new Fix.SetStatus(set.response(), List.of(status)));
  }

  /** Tells whether the responses of a status have no content. */
  static boolean isEmpty(Status status) {
    return status.content().content() == Content.FORBIDDEN;
  }

  private static List<String> declared(Fix.SetStatus set, Draft draft) {
    Target target = draft.target(set.response().statusSite());
    AnnotationMirror mirror = target.annotation();
    if (mirror == null || !set.response().ownName().isEmpty()) {
      return List.of();
    }
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    return draft.place(target.element()).stream()
        .flatMap(
            place ->
                place.node().annotations().stream()
                    .flatMap(node -> Draft.withContained(place, node, name).stream()))
        .filter(annotated -> annotated.node().argument("name").isEmpty())
        .flatMap(
            annotated ->
                annotated.node().argument("status").stream()
                    .map(ArgumentNode::value)
                    .map(value -> annotated.source().layout().text(value)))
        .map(text -> text.substring(text.lastIndexOf('.') + 1))
        .toList();
  }
}
