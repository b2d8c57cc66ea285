package dev.statute.read.kotlin;

import dev.statute.compiler.AnnotationReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Kotlin writes of an interface into an annotation, beyond what Java sees. */
public final class KotlinMetadata {

  /**
   * The JVM name of a function that takes or returns a value class: its own name, and a hash of the
   * class. It is no Java name, so kapt leaves the function out.
   */
  private static final Pattern MANGLED = Pattern.compile("\\w+-[\\w-]{7}");

  private static final int HASH = "-1234567".length();

  private static final String NAME = "kotlin.Metadata";

  private KotlinMetadata() {}

  /** Returns the names of the functions that Java cannot call, in the order of the code. */
  public static List<String> hiddenFunctions(TypeElement type) {
    List<String> names =
        annotation(type).stream()
            .flatMap(metadata -> AnnotationReader.elements(metadata, "d2").stream())
            .map(value -> String.valueOf(value.getValue()))
            .toList();
    return names.stream()
        .filter(name -> MANGLED.matcher(name).matches())
        .map(name -> name.substring(0, name.length() - HASH))
        .filter(names::contains)
        .toList();
  }

  /**
   * Returns what Kotlin calls {@code void} and the primitive types of Java.
   *
   * @param type a type of Java
   * @param user the type whose code names it
   * @return the name in the language of the user; nothing if it is the same, or another type
   */
  public static Optional<String> name(TypeMirror type, Element user) {
    if (annotation(user).isEmpty()) {
      return Optional.empty();
    }
    if (type.getKind() == TypeKind.VOID) {
      return Optional.of("Unit");
    }
    String name = type.getKind().name();
    return type.getKind().isPrimitive()
        ? Optional.of(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<? extends AnnotationMirror> annotation(Element type) {
    return type.getAnnotationMirrors().stream()
        .filter(
            annotation ->
                ((TypeElement) annotation.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(NAME))
        .findFirst();
  }
}
