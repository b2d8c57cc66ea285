package dev.statute.generate.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ForeignAnnotation;
import dev.statute.declaration.Member;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.routes.EntityTypes;
import dev.statute.runtime.RuntimePackage;
import dev.statute.source.Literal;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of a method of a resource class. */
final class ResourceParameters {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final TypeName STRINGS =
      ParameterizedTypeName.get(ClassName.get(List.class), STRING);
  private static final ClassName CONTEXT =
      ClassName.get(RuntimePackage.JAKARTA_REST_CORE.qualifiedName(), "Context");

  private final NameAllocator names = new NameAllocator();
  private final List<ParameterSpec> all = new ArrayList<>();
  private final ImplementedOperation operation;
  private final ResourcePath path;
  private Optional<String> entity = Optional.empty();
  private boolean isStream;

  ResourceParameters(ImplementedOperation operation, ResourcePath path) {
    this.operation = operation;
    this.path = path;
    Member member = operation.member();
    List<ParameterDeclaration> declared = operation.operation().parameters();
    member.signature().parameterNames().forEach(name -> names.newName(name, name));
    for (int i = 0; i < declared.size(); i++) {
      add(i, declared.get(i), member.types().get(i));
    }
  }

  private void add(int index, ParameterDeclaration declared, ParameterType type) {
    Kind kind = declared.kind();
    if (kind == Kind.BODY && EntityTypes.isProvided(type)) {
      add(index, EntityTypes.value(type), List.of(), type.container() == Container.NONE);
      entity = Optional.of(name(index));
    } else if (kind == Kind.BODY || kind == Kind.FORM || kind == Kind.PART) {
      isStream = true;
    } else if (kind != Kind.CONTEXT && !isObject(declared) && !declared.binding().isEmpty()) {
      boolean isSeveral = kind == Kind.QUERY && type.container().isSeveral();
      TypeName text = isSeveral ? STRINGS : STRING;
      boolean isSame = withoutAnnotations(type.name()).equals(text);
      add(index, text, List.of(source(kind, declared)), isSame);
    }
  }

  private static boolean isObject(ParameterDeclaration declared) {
    return declared.query() != null && declared.query().style().isOfObject();
  }

  private AnnotationSpec source(Kind kind, ParameterDeclaration declared) {
    String simpleName =
        switch (kind) {
          case PATH -> "PathParam";
          case QUERY -> "QueryParam";
          case HEADER -> "HeaderParam";
          default -> "CookieParam";
        };
    String name =
        kind == Kind.PATH
            ? path.names().getOrDefault(declared.binding(), declared.binding())
            : declared.binding();
    return AnnotationSpec.builder(
            ClassName.get(RuntimePackage.JAKARTA_REST.qualifiedName(), simpleName))
        .addMember("value", Literal.of(name))
        .build();
  }

  private String name(int index) {
    return names.get(operation.member().signature().parameterNames().get(index));
  }

  /** Constraints of another type than the contract's would be wrong, or an error. */
  private void add(int index, TypeName type, List<AnnotationSpec> sources, boolean isSame) {
    ParameterSpec.Builder parameter =
        ParameterSpec.builder(withoutAnnotations(type), name(index)).addAnnotations(sources);
    for (ForeignAnnotation foreign : operation.member().foreign().parameter(index)) {
      if (isSame || !foreign.isConstraint()) {
        parameter.addAnnotation(foreign.code());
      }
    }
    all.add(parameter.build());
  }

  /** Adds what the container tells of a request, and returns its name. */
  String context(String packageName, String simpleName, String name) {
    String unique = names.newName(name);
    all.add(
        ParameterSpec.builder(ClassName.get(packageName, simpleName), unique)
            .addAnnotation(CONTEXT)
            .build());
    return unique;
  }

  /** Returns the name of what the container has read, after it was added where it is a stream. */
  Optional<String> entity() {
    if (isStream && entity.isEmpty()) {
      String unique = names.newName("content");
      all.add(ParameterSpec.builder(InputStream.class, unique).build());
      entity = Optional.of(unique);
    }
    return entity;
  }

  /** Returns a name that no parameter has. */
  String unique(String name) {
    return names.newName(name);
  }

  List<ParameterSpec> all() {
    return all;
  }

  private static TypeName withoutAnnotations(TypeName type) {
    return type.withoutAnnotations();
  }
}
