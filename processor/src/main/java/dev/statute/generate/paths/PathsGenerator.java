package dev.statute.generate.paths;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.generate.Docs;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.OutputClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the class that returns references to the resources of an interface. */
public final class PathsGenerator {

  /** The methods that every class has, which a static one cannot hide. */
  private static final List<Signature> OF_OBJECT =
      List.of(
          new Signature("clone", List.of()),
          new Signature("equals", List.of(ClassName.OBJECT)),
          new Signature("finalize", List.of()),
          new Signature("getClass", List.of()),
          new Signature("hashCode", List.of()),
          new Signature("notify", List.of()),
          new Signature("notifyAll", List.of()),
          new Signature("toString", List.of()),
          new Signature("wait", List.of()),
          new Signature("wait", List.of(TypeName.LONG)),
          new Signature("wait", List.of(TypeName.LONG, TypeName.INT)));

  private record Signature(String name, List<TypeName> erasure) {}

  private PathsGenerator() {}

  /** Returns the class. */
  public static TypeSpec.Builder generate(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    TypeSpec.Builder paths =
        OutputClass.builder(api, implementation, operations, ApiDeclaration.PATHS)
            .addJavadoc(
                Docs.text(
                    "Refers to the resources of "
                        + Docs.code(api.name())
                        + ", relative to the base path of its server. A segment that is empty,"
                        + " {@code .} or {@code ..} is an {@link IllegalArgumentException}."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    Map<Signature, PathMethod> taken = new HashMap<>();
    for (ImplementedOperation operation : operations.all()) {
      for (PathMethod method : PathMethod.of(operation)) {
        add(method, taken, api.visible(), paths);
      }
    }
    return paths;
  }

  /** Of overloads that differ in what is no part of the path, each path gets one method. */
  private static void add(
      PathMethod method,
      Map<Signature, PathMethod> taken,
      boolean isPublic,
      TypeSpec.Builder paths) {
    PathMethod added = method;
    for (int number = 2; ; number++) {
      Signature signature = new Signature(added.name(), added.erasure());
      PathMethod other = taken.get(signature);
      if (other != null && other.isSame(method)) {
        return;
      }
      if (other == null && !OF_OBJECT.contains(signature)) {
        taken.put(signature, added);
        paths.addMethod(added.write(isPublic));
        return;
      }
      added = method.named(method.name() + "_" + number);
    }
  }
}
