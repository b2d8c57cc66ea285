package dev.statute.law;

/**
 * What a status says of sending the same request again.
 *
 * @param repetition which requests may be
 * @param clause which clause says so
 */
public record RepetitionRule(Repetition repetition, Clause clause) {

  /** Tells which requests may be sent again as they are after a response with a status. */
  public enum Repetition implements Word {
    /** Each, since the server did not process the request. */
    ANY,
    /** Those with an idempotent method (RFC 9110, 9.2.2). */
    IDEMPOTENT
  }
}
