package dev.statute.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.function.Predicate;

/**
 * The annotations that every generated type carries, and what hides them.
 *
 * @param generatedIsVisible whether the module that is compiled can see {@code @Generated}
 * @param isHidden tells whether the package has a type with a simple name, which hides that of
 *     {@code java.lang}
 */
public record Marks(boolean generatedIsVisible, Predicate<String> isHidden) {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");
  private static final String PROCESSOR = "dev.statute.processor.StatuteProcessor";

  /** Adds the annotations to a type that is written as code. */
  public void addTo(Code code) {
    if (generatedIsVisible) {
      code.add("@").add(GENERATED).add("(\"").add(PROCESSOR).add("\")\n");
    }
    code.add("@").add(NULL_MARKED).add("\n");
  }

  /** Adds the annotations to a type. */
  public TypeSpec addTo(TypeSpec.Builder type) {
    if (generatedIsVisible) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    return type.addAnnotation(NULL_MARKED).build();
  }
}
