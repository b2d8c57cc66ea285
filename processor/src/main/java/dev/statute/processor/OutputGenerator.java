package dev.statute.processor;

import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Output;
import dev.statute.declaration.ParameterType;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.client.ClientGenerator;
import dev.statute.generate.paths.PathsGenerator;
import dev.statute.generate.resource.ResourceGenerator;
import dev.statute.generate.routes.RoutesGenerator;
import dev.statute.source.Marks;
import dev.statute.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes what an interface asks for in addition to its reply types. */
public final class OutputGenerator {

  private OutputGenerator() {}

  /**
   * Returns a file for each output; none for an interface that no class can implement.
   *
   * @param api the interface
   * @param marks the annotations that each type carries
   */
  public static List<SourceFile> generate(ApiDeclaration api, Marks marks) {
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
      files.add(SourceFile.of(implementation.packageName(), routes, marks));
    }
    if (implementation.has(Output.RESOURCE)
        && api.visible()
        && implementation.resource().missing().isEmpty()) {
      TypeSpec.Builder resource = ResourceGenerator.generate(api, implementation, operations);
      files.add(SourceFile.of(implementation.packageName(), resource, marks));
    }
    if (implementation.has(Output.CLIENT) && !implementation.isSealed()) {
      TypeSpec.Builder client = ClientGenerator.generate(api, implementation, operations);
      files.add(SourceFile.of(implementation.packageName(), client, marks));
    }
    TypeSpec.Builder paths = PathsGenerator.generate(api, implementation, operations);
    files.add(SourceFile.of(implementation.packageName(), paths, marks));
    return files;
  }

  private static boolean hasHiddenTypes(Implementation implementation) {
    return implementation.members().stream()
        .flatMap(member -> member.types().stream())
        .anyMatch(type -> type.problem() == ParameterType.Problem.HIDDEN);
  }
}
