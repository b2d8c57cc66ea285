package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/**
 * The annotations that every generated type carries.
 *
 * @param generatedIsVisible whether the module that is compiled can see {@code @Generated}
 */
public record Marks(boolean generatedIsVisible) {

  private static final String PROCESSOR = "dev.statute.processor.StatuteProcessor";

  TypeSpec addTo(TypeSpec.Builder type) {
    if (generatedIsVisible) {
      type.addAnnotation(
          AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    return type.addAnnotation(ClassName.get("org.jspecify.annotations", "NullMarked")).build();
  }
}
