package dev.statute.contract;

import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contract of an API: the operations, inputs and responses that it declares.
 *
 * @param name what messages call it
 * @param path what the paths of its operations are relative to
 * @param pathSite where the source declares that
 * @param contentLimit how much content its operations take, where they do not declare it
 * @param declaredRole what its server is, if it says so
 * @param terms on what terms clients may use its operations, where these do not declare it
 * @param securitySchemes the ways to authenticate that it declares
 * @param responses the responses that each of its operations may give
 * @param operations its operations, in the order of the source
 * @param inherited the operations of contracts that it extends and that it does not override
 * @param suppressions the warnings that it silences
 * @param deviations the rules that it lifts
 * @param scope all of it
 * @param site the contract
 */
public record Contract(
    String name,
    PathTemplate path,
    Site pathSite,
    Optional<ContentLimit> contentLimit,
    Optional<Role> declaredRole,
    Terms terms,
    List<SecurityScheme> securitySchemes,
    List<Response> responses,
    List<Operation> operations,
    List<InheritedOperation> inherited,
    List<Suppression> suppressions,
    List<Deviation> deviations,
    Scope scope,
    Site site) {

  /** Copies the lists. */
  public Contract {
    securitySchemes = List.copyOf(securitySchemes);
    responses = List.copyOf(responses);
    operations = List.copyOf(operations);
    inherited = List.copyOf(inherited);
    suppressions = List.copyOf(suppressions);
    deviations = List.copyOf(deviations);
  }

  /** Returns what its server is: an origin server, where the contract does not say. */
  public Role role() {
    return declaredRole.orElse(Role.ORIGIN);
  }

  /** Returns the whole path of an operation. */
  public PathTemplate pathOf(Operation operation) {
    return path.text().isEmpty()
        ? operation.path()
        : PathTemplate.parse(path.text() + operation.path().text());
  }

  /**
   * Returns how much content an operation of the contract takes: what it declares itself, else what
   * the contract declares, else what an operation declares that it overrides.
   */
  public Optional<ContentLimit> contentLimitOf(Operation operation) {
    return operation
        .contentLimit()
        .or(() -> contentLimit)
        .or(
            () ->
                operation.overridden().stream()
                    .flatMap(above -> above.contract().contentLimitOf(above.operation()).stream())
                    .findFirst());
  }

  /**
   * Returns how long an operation of the contract will be there: what it declares itself, else what
   * the contract declares, else what an operation declares that it overrides.
   */
  public Optional<Lifecycle> lifecycleOf(Operation operation) {
    return operation
        .terms()
        .lifecycle()
        .or(terms::lifecycle)
        .or(
            () ->
                operation.overridden().stream()
                    .flatMap(above -> above.contract().lifecycleOf(above.operation()).stream())
                    .findFirst());
  }

  /** Returns all lifecycles that it declares itself, in the order of the source. */
  public List<Lifecycle> lifecycles() {
    return Stream.concat(Stream.of(terms), operations.stream().map(Operation::terms))
        .flatMap(declared -> declared.lifecycle().stream())
        .toList();
  }

  /** Returns how clients authenticate to use an operation of the contract, in the same order. */
  public Optional<Security> securityOf(Operation operation) {
    return operation
        .terms()
        .security()
        .or(terms::security)
        .or(
            () ->
                operation.overridden().stream()
                    .flatMap(above -> above.contract().securityOf(above.operation()).stream())
                    .findFirst());
  }

  /** Returns the way to authenticate that is declared under a name, here or above. */
  public Optional<SecurityScheme> securityScheme(String schemeName) {
    return securitySchemes.stream().filter(scheme -> scheme.name().equals(schemeName)).findFirst();
  }

  /** Returns all responses that are declared anywhere in it, in the order of the source. */
  public List<Response> declaredResponses() {
    List<Response> all = new ArrayList<>(responses);
    operations.forEach(operation -> all.addAll(operation.responses()));
    return all;
  }

  /** Returns all responses of an operation; what it declares itself replaces the common ones. */
  public List<Response> responsesOf(Operation operation) {
    // Every rule asks for this.
    if (responses.isEmpty()) {
      return operation.responses();
    }
    List<Response> all = new ArrayList<>(operation.responses());
    for (Response common : responses) {
      if (!operation.declares(common.name())) {
        all.add(common);
      }
    }
    return all;
  }
}
