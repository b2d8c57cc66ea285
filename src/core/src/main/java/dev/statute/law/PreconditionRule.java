package dev.statute.law;

import java.util.List;

/**
 * What a request field makes a request conditional on (RFC 9110, 13.1).
 *
 * @param validators the response fields from which clients have the values that they send in it
 * @param prevents what it is for
 * @param ground which clause says so
 */
public record PreconditionRule(List<String> validators, Prevented prevents, Ground ground) {

  /** Copies the names. */
  public PreconditionRule {
    validators = List.copyOf(validators);
  }

  /** What a precondition is for. */
  public enum Prevented implements Word {
    /** That a client overwrites the work of another one that it has not seen. */
    LOST_UPDATES,
    /** That a client gets what it has already. */
    TRANSFERS
  }
}
