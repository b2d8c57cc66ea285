package dev.statute.api;

import com.palantir.javapoet.ClassName;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Deviation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Suppression;
import dev.statute.law.Law;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotated interface.
 *
 * @param packageName the package it is in
 * @param name its simple name; that of a nested one holds those around it, joined by underscores
 * @param type the interface
 * @param visible whether it is public, and so what is generated for it
 * @param path what the paths of its operations are relative to
 * @param pathPlace where it says that
 * @param contentLimit how much content it says that its operations take, {@code null} if it says
 *     nothing
 * @param declaredRole what it says that its server is, if it says so
 * @param implementation what is generated for it beside the reply types, {@code null} for nothing
 * @param law the law that it is checked against
 * @param responses what each of its operations may answer
 * @param operations its operations, in the order of the code
 * @param otherMethods the methods that look as if they were operations or should be
 * @param inherited the operations of interfaces that it extends and that it does not override
 * @param suppressions what it silences
 * @param deviations what it lifts
 * @param scope all of it
 * @param place the interface
 */
public record Api(
    String packageName,
    String name,
    ClassName type,
    boolean visible,
    PathTemplate path,
    Site pathPlace,
    @Nullable ContentLimit contentLimit,
    Optional<Role> declaredRole,
    @Nullable Implementation implementation,
    Law law,
    List<DeclaredResponse> responses,
    List<Operation> operations,
    List<OtherMethod> otherMethods,
    List<InheritedOperation> inherited,
    List<Suppression> suppressions,
    List<Deviation> deviations,
    Scope scope,
    Site place) {

  /** What the name of the common type of its replies has after that of the interface. */
  static final String REPLY = "Reply";

  /** Copies the lists. */
  public Api {
    responses = List.copyOf(responses);
    operations = List.copyOf(operations);
    otherMethods = List.copyOf(otherMethods);
    inherited = List.copyOf(inherited);
    suppressions = List.copyOf(suppressions);
    deviations = List.copyOf(deviations);
  }

  /** Returns what its server is: an origin server, where the interface does not say. */
  public Role role() {
    return declaredRole.orElse(Role.ORIGIN);
  }

  /** Tells whether something is generated for it. */
  public boolean has(Output output) {
    return implementation != null && implementation.has(output);
  }

  /** Returns the simple name of the common type of its replies. */
  public String replyName() {
    return name + REPLY;
  }

  /** Returns the whole path of an operation. */
  public PathTemplate pathOf(Operation operation) {
    return PathTemplate.parse(path.text() + operation.path().text());
  }

  /**
   * Returns how much content an operation of the interface takes, {@code null} if nothing says it:
   * what it says itself, else what the interface says, else what an operation says that it
   * overrides.
   */
  public @Nullable ContentLimit contentLimitOf(Operation operation) {
    if (operation.contentLimit() != null) {
      return operation.contentLimit();
    }
    if (contentLimit != null) {
      return contentLimit;
    }
    for (InheritedOperation above : operation.overridden()) {
      ContentLimit limit = above.api().contentLimitOf(above.operation());
      if (limit != null) {
        return limit;
      }
    }
    return null;
  }

  /** Returns all that is declared anywhere in the interface, in the order of the code. */
  public List<DeclaredResponse> declaredResponses() {
    List<DeclaredResponse> all = new ArrayList<>(responses);
    operations.forEach(operation -> all.addAll(operation.responses()));
    return all;
  }

  /** Returns all that an operation may answer; what it declares itself replaces the common. */
  public List<DeclaredResponse> responsesOf(Operation operation) {
    // Every rule asks for this.
    if (responses.isEmpty()) {
      return operation.responses();
    }
    List<DeclaredResponse> all = new ArrayList<>(operation.responses());
    for (DeclaredResponse common : responses) {
      if (!operation.declares(common.caseName())) {
        all.add(common);
      }
    }
    return all;
  }
}
