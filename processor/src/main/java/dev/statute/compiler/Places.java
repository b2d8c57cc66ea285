package dev.statute.compiler;

import dev.statute.contract.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Knows what in the user's code each {@link Site} is; good for one round. */
public final class Places {

  /**
   * What a compiler needs to point at something.
   *
   * @param element the element
   * @param annotation the annotation on it, {@code null} for the element itself
   * @param value the value in that annotation, {@code null} for the annotation itself
   * @param member the name of that value; empty for the annotation itself
   * @param index where the annotation stands among those of its type on the element, from 0
   * @param position where the value stands among several of the member, from 0
   * @param declaration the annotation type that declares what the annotation brings; empty for what
   *     is declared at the place itself
   */
  public record Target(
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      String member,
      int index,
      int position,
      String declaration) {

    Target(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String member,
        int index,
        int position) {
      this(element, annotation, value, member, index, position, "");
    }

    /** Returns the same at another element, where there is no annotation. */
    public Target at(Element other) {
      return new Target(other, null, null, "", 0, 0, declaration);
    }
  }

  private final List<Target> targets = new ArrayList<>();
  private final List<Target> origins = new ArrayList<>();
  private @Nullable Target standIn;
  private boolean unread;

  /** Notes that the compiler could not read a value, and has said so. */
  public void noteUnread() {
    unread = true;
  }

  /** Returns a text; nothing, and notes it, where compilers could not read what it is. */
  public String noteUnread(String text) {
    boolean isUnread = text.equals("<error>");
    unread |= isUnread;
    return isUnread ? "" : text;
  }

  /** Tells whether there is a value that the compiler could not read. */
  public boolean hasUnread() {
    return unread;
  }

  /** Adds an element. */
  public Site add(Element element) {
    return add(new Target(element, null, null, "", 0, 0));
  }

  /** Adds an annotation. */
  public Site add(Element element, AnnotationMirror annotation, int index) {
    return add(new Target(element, annotation, null, "", index, 0));
  }

  /** Adds a value of an annotation; where it does not give the value, the annotation itself. */
  public Site add(Element element, AnnotationMirror annotation, int index, String member) {
    return add(
        element,
        annotation,
        index,
        member,
        AnnotationReader.value(annotation, member).orElse(null));
  }

  /** Adds the value of a member; where there is none, the annotation itself. */
  public Site add(
      Element element,
      AnnotationMirror annotation,
      int index,
      String member,
      @Nullable AnnotationValue value) {
    return value == null
        ? add(element, annotation, index)
        : add(new Target(element, annotation, value, member, index, 0));
  }

  /** Adds one of several values of a member. */
  public Site add(
      Element element,
      AnnotationMirror annotation,
      int index,
      String member,
      AnnotationValue value,
      int position) {
    return add(new Target(element, annotation, value, member, index, position));
  }

  /** Returns the number of the place that will be added next. */
  public int next() {
    return targets.size();
  }

  /**
   * Reads what an annotation of the user's own brings. All that is added meanwhile is that
   * annotation: the one place in the code that the compiler can point at.
   *
   * @param element the element that it stands on
   * @param annotation the annotation
   * @param index where it stands among those of its type on the element, from 0
   * @param declaration the name of the annotation type that declares what is read
   */
  public <T> T at(
      Element element,
      AnnotationMirror annotation,
      int index,
      String declaration,
      Supplier<T> read) {
    return at(new Target(element, annotation, null, "", index, 0, declaration), read);
  }

  /** Reads what stands elsewhere; all that is added meanwhile is an element. */
  public <T> T at(Element element, Supplier<T> read) {
    return at(new Target(element, null, null, "", 0, 0), read);
  }

  private <T> T at(Target target, Supplier<T> read) {
    Target outer = standIn;
    standIn = target;
    try {
      return read.get();
    } finally {
      standIn = outer;
    }
  }

  /** Adds what a place is once more. */
  public Site addAgain(Site place) {
    Site again = add(target(place));
    origins.set(again.number(), origin(place));
    return again;
  }

  private Site add(Target target) {
    targets.add(standIn == null ? target : standIn);
    origins.add(target);
    return new Site(targets.size() - 1);
  }

  /** Orders places as they stand in the code, whatever the order in which they were read. */
  public Comparator<Site> inOrderOfCode() {
    Map<Element, Integer> elements = new HashMap<>();
    targets.forEach(target -> elements.putIfAbsent(target.element(), elements.size()));
    return Comparator.<Site>comparingInt(place -> elements.get(target(place).element()))
        .thenComparingInt(place -> annotationIndex(target(place)))
        .thenComparingInt(Site::number);
  }

  /** Returns where the annotation of a target stands; an element stands after its annotations. */
  private static int annotationIndex(Target target) {
    List<? extends AnnotationMirror> annotations = target.element().getAnnotationMirrors();
    for (int i = 0; i < annotations.size(); i++) {
      AnnotationMirror annotation = annotations.get(i);
      if (annotation.equals(target.annotation()) || contains(annotation, target.annotation())) {
        return i;
      }
    }
    return annotations.size();
  }

  private static boolean contains(AnnotationMirror container, @Nullable AnnotationMirror wanted) {
    return AnnotationReader.elements(container, "value").stream()
        .anyMatch(value -> value.getValue().equals(wanted));
  }

  /** Returns what a place is. */
  public Target target(Site place) {
    return targets.get(place.number());
  }

  /**
   * Returns where what a place is about is written: the place itself, or in the annotation type of
   * the user's own or the other interface that brings it.
   */
  public Target origin(Site place) {
    return origins.get(place.number());
  }
}
