package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Deviation;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Suppression;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads which rules an element silences or lifts. */
final class ControlReader {

  private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";
  private static final String DEVIATES = RuntimeType.DEVIATES.qualifiedName();
  private static final String PREFIX = "statute:";

  private record Silenced(String rule, boolean around, Site place) {}

  private record Lifted(String rule, String reason, boolean around, Site place, Site reasonPlace) {}

  private final AnnotationReader annotations;
  private final Places places;
  private final List<Silenced> silenced = new ArrayList<>();
  private final List<Lifted> lifted = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();

  ControlReader(AnnotationReader annotations, Places places) {
    this.annotations = annotations;
    this.places = places;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  List<Deviation> deviations() {
    return deviations;
  }

  /** Says where what was read since the last time holds. */
  void endScope(Scope scope) {
    silenced.forEach(s -> suppressions.add(new Suppression(s.rule, scope, s.around, s.place)));
    lifted.forEach(
        l ->
            deviations.add(
                new Deviation(l.rule, l.reason, scope, l.around, l.place, l.reasonPlace)));
    silenced.clear();
    lifted.clear();
  }

  /** Reads the annotations of an element. */
  void read(Element element) {
    read(element, false);
  }

  /** Reads those of an element around the interface, which may have others in it. */
  void readAround(Element element) {
    read(element, true);
  }

  private void read(Element element, boolean around) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (annotations.isOf(annotation, SUPPRESS_WARNINGS)) {
        readSuppressions(element, annotation, around);
      }
    }
    List<AnnotationMirror> declared =
        annotations.repeated(element, a -> annotations.isOf(a, DEVIATES));
    for (int i = 0; i < declared.size(); i++) {
      AnnotationMirror annotation = declared.get(i);
      lifted.add(
          new Lifted(
              AnnotationReader.text(annotation, "rule"),
              AnnotationReader.text(annotation, "reason"),
              around,
              places.add(element, annotation, i, "rule"),
              places.add(element, annotation, i, "reason")));
    }
  }

  private void readSuppressions(Element element, AnnotationMirror annotation, boolean around) {
    List<AnnotationValue> values = AnnotationReader.elements(annotation, "value");
    for (int i = 0; i < values.size(); i++) {
      AnnotationValue value = values.get(i);
      if (value.getValue() instanceof String text && text.startsWith(PREFIX)) {
        Site place = places.add(element, annotation, 0, "value", value, i);
        silenced.add(new Silenced(text.substring(PREFIX.length()), around, place));
      }
    }
  }
}
