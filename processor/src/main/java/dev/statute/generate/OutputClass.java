package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Output;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** A class that is generated for an interface in addition to its reply types. */
public final class OutputClass {

  private OutputClass() {}

  /** Starts a class that names the replies of an interface, and is as visible as that. */
  public static TypeSpec.Builder builder(
      ApiDeclaration api,
      Implementation implementation,
      ImplementedOperations operations,
      Output output) {
    Set<String> warnings = new TreeSet<>(implementation.warnings());
    operations.all().stream()
        .flatMap(operation -> operation.cases().stream())
        .map(ReplyCase::warning)
        .filter(warning -> !warning.isEmpty())
        .forEach(warnings::add);
    // To override a deprecated method is no use of it where the other one is deprecated too, but
    // one that is to be removed is warned of all the same.
    implementation.methodWarnings().stream()
        .filter(warning -> output != Output.CLIENT || warning.equals("removal"))
        .forEach(warnings::add);
    TypeSpec.Builder type = builder(api, warnings, output.suffix());
    // Containers subclass resource classes.
    if (output != Output.RESOURCE) {
      type.addModifiers(Modifier.FINAL);
    }
    return type;
  }

  /**
   * Starts a class that is as visible as the interface, and has a method for each operation.
   *
   * @param suffix what its name has after that of the interface
   */
  public static TypeSpec.Builder builder(
      ApiDeclaration api,
      Implementation implementation,
      ImplementedOperations operations,
      String suffix) {
    Set<String> warnings = new TreeSet<>(implementation.warnings());
    // What is deprecated itself may name what is.
    if (operations.all().stream().allMatch(o -> Lifecycles.isDeprecated(o.lifecycle()))) {
      warnings.remove("deprecation");
    }
    return builder(api, warnings, suffix).addModifiers(Modifier.FINAL);
  }

  private static TypeSpec.Builder builder(ApiDeclaration api, Set<String> warnings, String suffix) {
    TypeSpec.Builder type = TypeSpec.classBuilder(api.name() + suffix);
    if (api.visible()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (!warnings.isEmpty()) {
      // The authors of what is deprecated have warned those who write the interface.
      AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> suppressed.addMember("value", "$S", warning));
      type.addAnnotation(suppressed.build());
    }
    return type;
  }
}
