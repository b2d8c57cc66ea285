package dev.statute.generate.routes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Output;
import dev.statute.generate.Docs;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.OutputClass;
import dev.statute.generate.Vocabulary;
import dev.statute.generate.vocabulary.ServerFields;
import dev.statute.runtime.RuntimeType;
import javax.lang.model.element.Modifier;

/** Writes the routes of an interface, which hand requests to an implementation. */
public final class RoutesGenerator {

  private static final ClassName ROUTES = RuntimeType.ROUTES.className();

  private static final String SERVER_FIELDS_DOC =
      "@param serverFields supplies the fields that the law requires of each response, for those"
          + " that"
          + " the\n    server gives by itself, such as 404 and 413; of a malformed request it may"
          + " get no more than\n    the method\n";

  private final ApiDeclaration api;
  private final Implementation implementation;
  private final ImplementedOperations operations;

  private RoutesGenerator(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    this.operations = operations;
    this.api = api;
    this.implementation = implementation;
  }

  /** Returns the routes class. */
  public static TypeSpec.Builder generate(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    return new RoutesGenerator(api, implementation, operations).type();
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder routes =
        OutputClass.builder(api, implementation, operations, Output.ROUTES)
            .addJavadoc(
                Docs.text("Hands requests to an implementation of " + Docs.code(api.name()) + "."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    boolean hasServerFields = new ServerFields(api.law()).exist();
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.STATIC)
            .returns(ROUTES)
            .addParameter(api.type(), "api")
            .addJavadoc(
                "Makes the routes.\n\n"
                    + "@param api answers the requests; must be thread-safe\n"
                    + (hasServerFields ? SERVER_FIELDS_DOC : "")
                    + "@return a route for each operation\n")
            .addCode("return $L", literals().all(operations.all(), routes));
    if (hasServerFields) {
      of.addParameter(ServerFields.supplier(vocabulary()), "serverFields");
      of.addCode(
          "\n$>$>.withOwnFields((request, code) -> serverFields.apply(request).fields(code))$<$<");
    }
    of.addCode(";\n");
    if (api.visible()) {
      of.addModifiers(Modifier.PUBLIC);
    }
    return routes.addMethod(of.build());
  }

  private RouteLiterals literals() {
    return new RouteLiterals(api, implementation, RouteTarget.IMPLEMENTATION);
  }

  private Vocabulary vocabulary() {
    return Vocabulary.of(implementation.vocabulary(), api.law());
  }
}
