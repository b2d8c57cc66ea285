package dev.statute.api;

import dev.statute.contract.ContentLimit;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.law.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method of an annotated interface.
 *
 * @param name its Java name
 * @param methods the HTTP methods that its annotations name; one, if all is well
 * @param path its path, relative to that of the interface
 * @param pathPlace where it says its path
 * @param contentLimit how much content it says to take, {@code null} if it says nothing
 * @param returnType what it returns
 * @param responses the responses that it declares itself
 * @param parameters its parameters
 * @param thrown the simple names of the exceptions that it declares
 * @param overridden the operations of other interfaces that it overrides
 * @param scope all of it
 * @param place the method
 */
public record Operation(
    String name,
    List<Method> methods,
    PathTemplate path,
    Site pathPlace,
    @Nullable ContentLimit contentLimit,
    ReturnType returnType,
    List<DeclaredResponse> responses,
    List<Parameter> parameters,
    List<String> thrown,
    List<InheritedOperation> overridden,
    Scope scope,
    Site place) {

  /** Copies the lists. */
  public Operation {
    methods = List.copyOf(methods);
    responses = List.copyOf(responses);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    overridden = List.copyOf(overridden);
  }

  /** Returns the HTTP method that the operation has; the first where it has several. */
  public Optional<Method> method() {
    return methods.isEmpty() ? Optional.empty() : Optional.of(methods.get(0));
  }

  /** Tells whether it declares a response itself. */
  public boolean declares(DeclaredResponse response) {
    for (DeclaredResponse own : responses) {
      if (own == response) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it declares a response with a record of some name itself. */
  boolean declares(String caseName) {
    for (DeclaredResponse response : responses) {
      if (response.caseName().equals(caseName)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the parameters that are bound to one kind of thing. */
  public List<Parameter> parameters(Parameter.Kind kind) {
    return parameters.stream().filter(parameter -> parameter.kind() == kind).toList();
  }

  /** Tells whether a parameter is bound to one of some header fields. */
  public boolean reads(List<String> fields) {
    return parameters.stream()
        .anyMatch(
            parameter ->
                parameter.kind() == Parameter.Kind.HEADER && fields.contains(parameter.binding()));
  }

  /** Tells whether a parameter is bound to the content of the request. */
  public boolean readsContent() {
    for (Parameter parameter : parameters) {
      if (parameter.kind() == Parameter.Kind.BODY) {
        return true;
      }
    }
    return false;
  }
}
