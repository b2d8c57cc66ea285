package dev.statute.generate.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.ForeignAnnotation;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Output;
import dev.statute.generate.Docs;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.OutputClass;
import dev.statute.generate.routes.RouteLiterals;
import dev.statute.generate.routes.RouteTarget;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the resource class of an interface, whose methods a container of Jakarta REST calls. */
public final class ResourceGenerator {

  /** The constant that knows the operations. */
  static final String OPERATIONS = "OPERATIONS";

  private static final ClassName HOLDER = RuntimeType.RESOURCE_OPERATIONS.className();

  private final ApiDeclaration api;
  private final Implementation implementation;
  private final ImplementedOperations operations;

  private ResourceGenerator(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    this.api = api;
    this.implementation = implementation;
    this.operations = operations;
  }

  /** Returns the resource class. */
  public static TypeSpec.Builder generate(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    return new ResourceGenerator(api, implementation, operations).type();
  }

  private TypeSpec.Builder type() {
    String base = base();
    TypeSpec.Builder resource =
        OutputClass.builder(api, implementation, operations, Output.RESOURCE)
            .addJavadoc(
                Docs.text(
                    "Lets a container of Jakarta REST call an implementation of "
                        + Docs.code(api.name())
                        + "."))
            .addAnnotation(
                ResourceMethod.text(
                    RuntimeType.REST_PATH.className(),
                    List.of(base.isEmpty() ? "/" : ResourcePath.of(base).text())))
            .addAnnotation(
                AnnotationSpec.builder(RuntimeType.RESOURCE_OF.className())
                    .addMember("value", "$T.class", api.type())
                    .build());
    for (ForeignAnnotation foreign : implementation.resource().annotations()) {
      resource.addAnnotation(foreign.code());
    }
    resource
        .addField(constant(resource))
        .addField(api.type(), "api", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor())
        .addMethod(holder());
    Designators designators = new Designators(api, implementation, resource);
    NameAllocator names = new NameAllocator();
    List<ImplementedOperation> all = operations.all();
    for (int i = 0; i < all.size(); i++) {
      ImplementedOperation operation = all.get(i);
      ResourcePath path = ResourcePath.of(operation.path().substring(base.length()));
      resource.addMethod(
          new ResourceMethod(implementation, operation, path)
              .write(
                  names.newName(operation.member().signature().name()),
                  i,
                  designators.of(operation.method())));
    }
    return resource;
  }

  /** The path of the interface, unless it inherits operations that are elsewhere. */
  private String base() {
    String own = api.contract().path().text();
    return operations.all().stream().allMatch(operation -> operation.path().startsWith(own))
        ? own
        : "";
  }

  private FieldSpec constant(TypeSpec.Builder resource) {
    RouteLiterals routes = new RouteLiterals(api, implementation, RouteTarget.RESOURCE);
    CodeBlock all = routes.all(operations.all(), resource);
    return FieldSpec.builder(HOLDER, OPERATIONS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($>$>$L$<$<)", HOLDER, all)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(RuntimeType.INJECT.className())
        .addParameter(api.type(), "api")
        .addJavadoc("Makes it.\n\n@param api answers the requests; must be thread-safe\n")
        .addStatement("this.api = api")
        .build();
  }

  private MethodSpec holder() {
    return MethodSpec.methodBuilder("operations")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(HOLDER)
        .addJavadoc("Returns the operations.\n\n@return the operations, for filters\n")
        .addStatement("return $L", OPERATIONS)
        .build();
  }
}
