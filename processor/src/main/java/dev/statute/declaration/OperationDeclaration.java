package dev.statute.declaration;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Site;
import dev.statute.law.Method;
import java.util.List;
import java.util.Optional;

/**
 * A method of an annotated interface that declares an operation.
 *
 * @param operation the operation
 * @param returnType what the method returns
 * @param responses the annotations that declare its responses, in the order of these
 * @param parameters its parameters, in the order of the inputs of the operation
 * @param erasure the erased types of the parameters, as the method declares them
 * @param thrown the simple names of the exceptions that it declares
 * @param otherwise what it may answer with codes that it does not name, ranges first
 * @param overridden the operations of other interfaces that it overrides
 */
public record OperationDeclaration(
    Operation operation,
    ReturnType returnType,
    List<ResponseDeclaration> responses,
    List<ParameterDeclaration> parameters,
    List<TypeName> erasure,
    List<String> thrown,
    List<OtherwiseDeclaration> otherwise,
    List<InheritedDeclaration> overridden) {

  /** Copies the lists. */
  public OperationDeclaration {
    responses = List.copyOf(responses);
    parameters = List.copyOf(parameters);
    erasure = List.copyOf(erasure);
    thrown = List.copyOf(thrown);
    otherwise = List.copyOf(otherwise);
    overridden = List.copyOf(overridden);
  }

  /** Returns the Java name. */
  public String name() {
    return operation.name();
  }

  /** Returns the HTTP methods that its annotations name; one, if all is well. */
  public List<Method> methods() {
    return operation.methods();
  }

  /** Returns the HTTP method that the operation has; the first where it has several. */
  public Optional<Method> method() {
    return operation.method();
  }

  /** Returns its path, relative to that of the interface. */
  public PathTemplate path() {
    return operation.path();
  }

  /** Returns where it declares its path. */
  public Site pathPlace() {
    return operation.pathSite();
  }

  /** Returns how much content it declares to take. */
  public Optional<ContentLimit> contentLimit() {
    return operation.contentLimit();
  }

  /** Returns the method. */
  public Site place() {
    return operation.site();
  }

  /** Tells whether the compiler does not tell all of its parameters. */
  public boolean isPartlyUnknown() {
    return parameters.stream().anyMatch(parameter -> !parameter.unknown().isEmpty());
  }

  /** Returns the parameters that are bound to one kind of thing. */
  public List<ParameterDeclaration> parameters(ParameterDeclaration.Kind kind) {
    return parameters.stream().filter(parameter -> parameter.kind() == kind).toList();
  }
}
