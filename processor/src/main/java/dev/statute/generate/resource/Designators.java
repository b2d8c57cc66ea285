package dev.statute.generate.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Output;
import dev.statute.law.Method;
import dev.statute.runtime.RuntimePackage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The annotations that tell a container for which method a resource method is. */
final class Designators {

  private static final String REST = RuntimePackage.JAKARTA_REST.qualifiedName();

  /** The annotations that Jakarta REST has, by their names, which are those of the methods. */
  private static final Set<String> STANDARD =
      Set.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH");

  private final ClassName resource;
  private final TypeSpec.Builder type;
  private final Map<String, ClassName> own = new HashMap<>();

  /**
   * Makes it.
   *
   * @param type the resource class, which gets an annotation for each other method
   */
  Designators(ApiDeclaration api, Implementation implementation, TypeSpec.Builder type) {
    this.resource =
        ClassName.get(implementation.packageName(), api.name() + Output.RESOURCE.suffix());
    this.type = type;
  }

  /** Returns the annotation for a method. */
  ClassName of(Method method) {
    String token = method.token();
    return STANDARD.contains(token)
        ? ClassName.get(REST, token)
        : own.computeIfAbsent(token, name -> add(method));
  }

  private ClassName add(Method method) {
    ClassName name = resource.nestedClass(method.constantName() + "_");
    type.addType(
        TypeSpec.annotationBuilder(name.simpleName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Is for requests with {@code $L}.\n", method.token())
            .addAnnotation(
                AnnotationSpec.builder(Target.class)
                    .addMember("value", "$T.$L", ElementType.class, ElementType.METHOD)
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(Retention.class)
                    .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.RUNTIME)
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(ClassName.get(REST, "HttpMethod"))
                    .addMember("value", "$S", method.token())
                    .build())
            .build());
    return name;
  }
}
