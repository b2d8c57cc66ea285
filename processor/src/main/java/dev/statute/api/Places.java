package dev.statute.api;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Knows what in the user's code each {@link Place} is; good for one round. */
public final class Places {

  /**
   * What a compiler needs to point at something.
   *
   * @param element the element
   * @param annotation the annotation on it, {@code null} for the element itself
   * @param value the value in that annotation, {@code null} for the annotation itself
   * @param member the name of that value; empty for the annotation itself
   * @param index where the annotation stands among those of its type on the element, from 0
   */
  public record Target(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      String member,
      int index) {}

  private final List<Target> targets = new ArrayList<>();

  Place add(Element element) {
    return add(new Target(element, null, null, "", 0));
  }

  Place add(Element element, AnnotationMirror annotation, int index) {
    return add(new Target(element, annotation, null, "", index));
  }

  /** Adds a value of an annotation; where it does not give the value, the annotation itself. */
  Place add(Element element, AnnotationMirror annotation, int index, String member) {
    return AnnotationReader.value(annotation, member)
        .map(value -> add(new Target(element, annotation, value, member, index)))
        .orElseGet(() -> add(element, annotation, index));
  }

  private Place add(Target target) {
    targets.add(target);
    return new Place(targets.size() - 1);
  }

  /** Returns what a place is. */
  public Target target(Place place) {
    return targets.get(place.number());
  }
}
