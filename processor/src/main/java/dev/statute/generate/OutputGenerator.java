package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.api.Api;
import dev.statute.api.Implementation;
import dev.statute.api.Output;
import dev.statute.api.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes what an interface asks for beside its reply types. */
public final class OutputGenerator {

  private OutputGenerator() {}

  /**
   * Returns a file for each output; none for an interface that no class can implement.
   *
   * @param api the interface
   * @param marks the annotations that each type carries
   */
  public static List<SourceFile> generate(Api api, Marks marks) {
    List<SourceFile> files = new ArrayList<>();
    Implementation implementation = api.implementation();
    if (implementation == null
        || implementation.isGeneric()
        || implementation.isPrivate()
        || hasHiddenTypes(implementation)) {
      return files;
    }
    ImplementedOperations operations = new ImplementedOperations(api, implementation);
    if (implementation.has(Output.ROUTES)) {
      TypeSpec.Builder routes = RoutesGenerator.generate(api, implementation, operations);
      files.add(SourceFile.of(api.packageName(), routes, marks));
    }
    if (implementation.has(Output.CLIENT) && !implementation.isSealed()) {
      TypeSpec.Builder client = ClientGenerator.generate(api, implementation, operations);
      files.add(SourceFile.of(api.packageName(), client, marks));
    }
    return files;
  }

  private static boolean hasHiddenTypes(Implementation implementation) {
    return implementation.members().stream()
        .flatMap(member -> member.types().stream())
        .anyMatch(type -> type.problem() == ParameterType.Problem.HIDDEN);
  }

  /** Starts a class that is as visible as the interface. */
  static TypeSpec.Builder classBuilder(
      Api api, Implementation implementation, ImplementedOperations operations, Output output) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(api.name() + output.suffix()).addModifiers(Modifier.FINAL);
    if (api.visible()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    Set<String> warnings = new TreeSet<>(implementation.warnings());
    operations.all().stream()
        .flatMap(operation -> operation.cases().stream())
        .map(ReplyCase::warning)
        .filter(warning -> !warning.isEmpty())
        .forEach(warnings::add);
    if (!warnings.isEmpty()) {
      // The authors of what is deprecated have warned those who write the interface.
      AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> suppressed.addMember("value", "$S", warning));
      type.addAnnotation(suppressed.build());
    }
    return type;
  }
}
