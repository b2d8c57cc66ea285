package dev.statute.contract.shape;

import dev.statute.contract.Contract;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;

/** Decides what the responses of a contract carry under a law. */
public final class Shapes {

  private final Contract contract;
  private final Law law;

  private Shapes(Contract contract, Law law) {
    this.contract = contract;
    this.law = law;
  }

  /** Returns the shapes of the responses of a contract under a law. */
  public static Shapes of(Contract contract, Law law) {
    return new Shapes(contract, law);
  }

  /**
   * Tells whether a status can be the final answer to a method, from the server of the contract. An
   * interim status can only where nothing follows it.
   */
  public boolean isLegal(Status status, Method method) {
    return status.permits(method.token(), contract.role())
        && (!law.classOf(status).interim() || status.concludes() != null);
  }
}
