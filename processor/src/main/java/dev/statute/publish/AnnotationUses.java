package dev.statute.publish;

import dev.statute.compiler.AnnotationReader;
import dev.statute.contract.file.AnnotationUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the annotations that say what JSON or a schema has of a type: constraints, and those of the
 * libraries that write JSON. What is there for other readers would be in each review.
 */
final class AnnotationUses {

  /** The packages of annotations, each with those below it. */
  private static final List<String> PACKAGES =
      List.of(
          "com.fasterxml.jackson.",
          "com.google.gson.annotations.",
          "io.swagger.v3.oas.annotations.",
          "jakarta.json.bind.annotation.",
          "jakarta.validation.",
          "javax.validation.",
          "kotlinx.serialization.",
          "org.hibernate.validator.constraints.",
          "tools.jackson.");

  /** What an annotation of the user's own has that stands for such ones. */
  private static final Set<String> MARKS =
      Set.of(
          "com.fasterxml.jackson.annotation.JacksonAnnotationsInside",
          "jakarta.validation.Constraint",
          "javax.validation.Constraint");

  private final Elements elements;
  private final Map<Element, Boolean> known = new HashMap<>();

  AnnotationUses(Elements elements) {
    this.elements = elements;
  }

  /** Returns the annotations of a member, wherever they stand, each once, in order. */
  List<AnnotationUse> of(List<? extends AnnotatedConstruct> places) {
    Map<String, AnnotationUse> uses = new TreeMap<>();
    for (AnnotatedConstruct place : places) {
      for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
        for (AnnotationMirror single : single(mirror)) {
          if (isKept(single)) {
            AnnotationUse use = use(single);
            uses.put(use.type() + " " + use.values(), use);
          }
        }
      }
    }
    return List.copyOf(uses.values());
  }

  /** A compiler puts repeated annotations into one that contains them. */
  private List<AnnotationMirror> single(AnnotationMirror mirror) {
    List<AnnotationMirror> contained = AnnotationReader.withContained(mirror);
    TypeElement container = (TypeElement) mirror.getAnnotationType().asElement();
    boolean isContainer =
        contained.get(0) != mirror
            && contained.get(0).getAnnotationType().asElement().getAnnotationMirrors().stream()
                .filter(meta -> name(meta).equals("java.lang.annotation.Repeatable"))
                .flatMap(meta -> AnnotationReader.value(meta, "value").stream())
                .anyMatch(
                    v -> AnnotationText.of(v).equals(container.getQualifiedName() + ".class"));
    return isContainer ? contained : List.of(mirror);
  }

  private boolean isKept(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    Boolean kept = known.get(type);
    if (kept == null) {
      String name = name(mirror);
      kept =
          PACKAGES.stream().anyMatch(name::startsWith)
              || type.getAnnotationMirrors().stream().anyMatch(m -> MARKS.contains(name(m)));
      known.put(type, kept);
    }
    return kept;
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private AnnotationUse use(AnnotationMirror mirror) {
    List<AnnotationUse.Value> values = new ArrayList<>();
    for (Map.Entry<String, AnnotationValue> entry : AnnotationText.values(mirror).entrySet()) {
      values.add(new AnnotationUse.Value(entry.getKey(), AnnotationText.of(entry.getValue())));
    }
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return new AnnotationUse(elements.getBinaryName(type).toString(), values);
  }
}
