package dev.statute.contract;

import java.util.List;
import java.util.Optional;

/**
 * On what terms clients may use an operation, or all operations of a contract.
 *
 * @param lifecycle how long it will be there, if that is said
 * @param security how clients authenticate, if that is said
 * @param requiredInputs what it has to take from the request
 */
public record Terms(
    Optional<Lifecycle> lifecycle,
    Optional<Security> security,
    List<RequiredInput> requiredInputs) {

  /** Says nothing. */
  public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), List.of());

  /** Copies the list. */
  public Terms {
    requiredInputs = List.copyOf(requiredInputs);
  }
}
