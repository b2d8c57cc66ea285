package dev.statute.api;

import dev.statute.spec.Method;
import java.util.List;
import java.util.Optional;

/**
 * A method of an annotated interface.
 *
 * @param name its Java name
 * @param methods the HTTP methods that its annotations name; one, if all is well
 * @param path its path, relative to that of the interface
 * @param returnType what it returns
 * @param responses the responses that it declares itself
 * @param place the method
 */
public record Operation(
    String name,
    List<Method> methods,
    String path,
    ReturnType returnType,
    List<DeclaredResponse> responses,
    Place place) {

  /** Copies the lists. */
  public Operation {
    methods = List.copyOf(methods);
    responses = List.copyOf(responses);
  }

  /** Returns the HTTP method that the operation has; the first where it has several. */
  public Optional<Method> method() {
    return methods.stream().findFirst();
  }
}
