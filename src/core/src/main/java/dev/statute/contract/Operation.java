package dev.statute.contract;

import dev.statute.law.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation of an API.
 *
 * @param name what the source calls it
 * @param methods the HTTP methods that it declares; one, if all is well
 * @param path its path, relative to that of the contract
 * @param pathSite where the source declares its path
 * @param contentLimit how much content it declares to take
 * @param terms on what terms it declares that clients may use it
 * @param responses the responses that it declares itself
 * @param inputs what it takes from a request
 * @param constraints what the values of the inputs have to satisfy
 * @param overridden the operations of other contracts that it overrides
 * @param scope all of it
 * @param site the operation
 */
public record Operation(
    String name,
    List<Method> methods,
    PathTemplate path,
    Site pathSite,
    Optional<ContentLimit> contentLimit,
    Terms terms,
    List<Response> responses,
    List<RequestInput> inputs,
    List<Constraint> constraints,
    List<InheritedOperation> overridden,
    Scope scope,
    Site site) {

  /** Makes an operation without constraints. */
  public Operation(
      String name,
      List<Method> methods,
      PathTemplate path,
      Site pathSite,
      Optional<ContentLimit> contentLimit,
      Terms terms,
      List<Response> responses,
      List<RequestInput> inputs,
      List<InheritedOperation> overridden,
      Scope scope,
      Site site) {
    this(
        name,
        methods,
        path,
        pathSite,
        contentLimit,
        terms,
        responses,
        inputs,
        List.of(),
        overridden,
        scope,
        site);
  }

  /** Copies the lists. */
  public Operation {
    methods = List.copyOf(methods);
    responses = List.copyOf(responses);
    inputs = List.copyOf(inputs);
    constraints = List.copyOf(constraints);
    overridden = List.copyOf(overridden);
  }

  /** Returns its HTTP method; the first where it declares several. */
  public Optional<Method> method() {
    return methods.isEmpty() ? Optional.empty() : Optional.of(methods.get(0));
  }

  /** Tells whether it declares a response itself. */
  public boolean declares(Response response) {
    for (Response own : responses) {
      if (own == response) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it declares a response of some name itself. */
  boolean declares(String responseName) {
    for (Response response : responses) {
      if (response.name().equals(responseName)) {
        return true;
      }
    }
    return false;
  }

  /** Returns its inputs of one kind. */
  public <T extends RequestInput> Stream<T> inputs(Class<T> kind) {
    return inputs.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Tells whether it takes the value of one of some header fields. */
  public boolean reads(List<String> fields) {
    return inputs(RequestInput.Field.class).anyMatch(input -> fields.contains(input.ref().name()));
  }

  /** Tells whether it takes the content of the request, or some of it. */
  public boolean readsContent() {
    for (RequestInput input : inputs) {
      if (input instanceof RequestInput.Content
          || input instanceof RequestInput.FormParameter
          || input instanceof RequestInput.Part) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether its handler may read the content of the request: it takes the content, or
   * something of the server that may give it.
   */
  public boolean mayReadContent() {
    return readsContent()
        || inputs(RequestInput.Context.class).anyMatch(RequestInput.Context::givesRequest);
  }
}
