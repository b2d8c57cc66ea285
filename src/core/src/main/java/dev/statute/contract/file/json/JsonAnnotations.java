package dev.statute.contract.file.json;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.SimpleNames;
import java.util.List;
import java.util.Optional;

/** Finds annotations of Jackson, of either of its generations, and those of its like. */
public final class JsonAnnotations {

  private static final List<String> PACKAGES =
      List.of(
          "com.fasterxml.jackson.annotation.",
          "com.fasterxml.jackson.databind.annotation.",
          "com.google.gson.annotations.",
          "jakarta.json.bind.annotation.",
          "kotlinx.serialization.",
          "tools.jackson.databind.annotation.");

  private JsonAnnotations() {}

  /** Returns an annotation by its simple name. */
  public static Optional<AnnotationUse> find(List<AnnotationUse> annotations, String name) {
    if (annotations.isEmpty()) {
      return Optional.empty();
    }
    return annotations.stream()
        .filter(annotation -> PACKAGES.stream().anyMatch(p -> annotation.type().equals(p + name)))
        .findFirst();
  }

  /** Returns a value of an annotation as Java writes it; empty for none. */
  public static String value(List<AnnotationUse> annotations, String name, String member) {
    return find(annotations, name).flatMap(found -> found.value(member)).orElse("");
  }

  /** Returns a value of an annotation that is a string; empty for none. */
  public static String text(List<AnnotationUse> annotations, String name, String member) {
    return JavaLiterals.strings(value(annotations, name, member)).stream().findFirst().orElse("");
  }

  /** Returns the constant that is a value of an annotation, by its simple name; empty for none. */
  public static String constant(List<AnnotationUse> annotations, String name, String member) {
    return SimpleNames.simple(value(annotations, name, member));
  }

  /** Tells whether an annotation that can be switched off is on. */
  public static boolean isOn(List<AnnotationUse> annotations, String name) {
    return find(annotations, name)
        .filter(found -> !found.value("value").orElse("true").equals("false"))
        .isPresent();
  }
}
