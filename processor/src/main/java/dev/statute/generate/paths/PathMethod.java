package dev.statute.generate.paths;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterDeclaration.Kind;
import dev.statute.declaration.ParameterType;
import dev.statute.generate.Docs;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.Lifecycles;
import dev.statute.generate.ParameterText;
import dev.statute.generate.QueryCalls;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Code;
import dev.statute.source.Literal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a method that returns a reference to the resource of an operation. */
final class PathMethod {

  private static final ClassName REFERENCE = RuntimeType.URI_REFERENCE.className();
  private static final ClassName TARGET = RuntimeType.REQUEST_TARGET.className();

  /**
   * A parameter of the operation that is one of the method too.
   *
   * @param declaration what it is bound to
   * @param type its type in the operation
   * @param typeName its type in the method
   * @param name its name
   */
  private record Parameter(
      ParameterDeclaration declaration, ParameterType type, TypeName typeName, String name) {

    boolean isQuery() {
      return declaration.kind() == Kind.QUERY;
    }

    /** What a request can lack, a reference can leave out. */
    boolean isOptional() {
      return isQuery() && type.isOptional();
    }

    ParameterText text() {
      return new ParameterText(name, isQuery() ? type.asReference() : type);
    }
  }

  private final ImplementedOperation operation;
  private final String name;
  private final List<Parameter> parameters;

  private PathMethod(ImplementedOperation operation, String name, List<Parameter> parameters) {
    this.operation = operation;
    this.name = name;
    this.parameters = parameters;
  }

  /** Returns the method of an operation, and one without what its query can lack. */
  static List<PathMethod> of(ImplementedOperation operation) {
    String name = operation.member().signature().name();
    List<Parameter> all = parameters(operation);
    List<Parameter> ofPath = all.stream().filter(parameter -> !parameter.isQuery()).toList();
    PathMethod whole = new PathMethod(operation, name, all);
    return ofPath.size() == all.size()
            || all.stream().anyMatch(parameter -> parameter.isQuery() && !parameter.isOptional())
        ? List.of(whole)
        : List.of(new PathMethod(operation, name, ofPath), whole);
  }

  private static List<Parameter> parameters(ImplementedOperation operation) {
    List<Parameter> parameters = new ArrayList<>();
    List<ParameterDeclaration> declared = operation.operation().parameters();
    for (int i = 0; i < declared.size(); i++) {
      Kind kind = declared.get(i).kind();
      if (kind == Kind.PATH || kind == Kind.QUERY) {
        parameters.add(
            new Parameter(
                declared.get(i),
                operation.member().types().get(i),
                typeName(operation, operation.member().types().get(i)),
                operation.member().signature().parameterNames().get(i)));
      }
    }
    return parameters;
  }

  /** Type variables have no text, and a rule has said so. */
  private static TypeName typeName(ImplementedOperation operation, ParameterType type) {
    TypeName name = type.asReference().name();
    return operation.member().signature().typeVariables().isEmpty() ? name : Erasure.of(name);
  }

  /** Returns the same method under another name. */
  PathMethod named(String other) {
    return new PathMethod(operation, other, parameters);
  }

  String name() {
    return name;
  }

  /** Returns what no other method of a class can have, with the name. */
  List<TypeName> erasure() {
    return parameters.stream().map(parameter -> Erasure.of(parameter.typeName())).toList();
  }

  /** Tells whether another method returns the same references. */
  boolean isSame(PathMethod other) {
    return operation.path().equals(other.operation.path())
        && parameters.stream()
            .map(PathMethod::binding)
            .toList()
            .equals(other.parameters.stream().map(PathMethod::binding).toList());
  }

  private static List<Object> binding(Parameter parameter) {
    return List.of(parameter.declaration().kind(), parameter.declaration().binding());
  }

  MethodSpec write(boolean isPublic) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(REFERENCE)
            .addJavadoc(doc())
            .addCode(body());
    Lifecycles.mark(operation.lifecycle(), method);
    if (isPublic) {
      method.addModifiers(Modifier.PUBLIC);
    }
    for (Parameter parameter : parameters) {
      TypeName type = parameter.typeName();
      method.addParameter(
          ParameterSpec.builder(
                  parameter.isOptional()
                      ? type.annotated(AnnotationSpec.builder(Code.NULLABLE).build())
                      : type,
                  parameter.name())
              .build());
    }
    return method.build();
  }

  private CodeBlock doc() {
    CodeBlock.Builder doc = CodeBlock.builder();
    String stability = Lifecycles.stability(operation.lifecycle());
    doc.add(
        Docs.text(
            "Refers to "
                + Docs.code(
                    operation.method().token()
                        + " "
                        + (operation.path().isEmpty() ? "/" : operation.path()))
                + "."
                + (stability.isEmpty() ? "" : " " + stability)));
    doc.add("\n");
    for (Parameter parameter : parameters) {
      doc.add(
          "@param $L $L\n",
          parameter.name(),
          (parameter.isQuery() ? "the query parameter " : "the path variable ")
              + Docs.code(parameter.declaration().binding())
              + (parameter.isOptional() ? ", or null to leave it out" : ""));
    }
    return doc.add("@return the reference\n").build();
  }

  private CodeBlock body() {
    CodeBlock.Builder body = CodeBlock.builder();
    body.add("return $T.of($L", TARGET, Literal.of(operation.path()));
    variables().forEach(variable -> body.add(", $L", variable));
    body.add(")$>$>");
    boolean hasQuery = false;
    for (Parameter parameter : parameters) {
      if (parameter.isQuery()) {
        hasQuery = true;
        QueryCalls.of(parameter.declaration(), parameter.text())
            .forEach(query -> body.add("\n").add(query));
      }
    }
    return body.add(hasQuery ? "\n.reference();\n$<$<" : ".reference();\n$<$<").build();
  }

  /** Returns the values in the order of the path; what has none, a rule has reported. */
  private List<CodeBlock> variables() {
    List<CodeBlock> values = new ArrayList<>();
    for (String variable : operation.variables()) {
      parameters.stream()
          .filter(parameter -> !parameter.isQuery())
          .filter(parameter -> parameter.declaration().binding().equals(variable))
          .findFirst()
          .ifPresent(parameter -> values.add(parameter.text().value()));
    }
    return values;
  }
}
