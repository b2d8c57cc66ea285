package dev.statute.rule.message;

/** Looks for one kind of violation. It knows no other check, and keeps nothing. */
@FunctionalInterface
public interface MessageCheck {

  /**
   * Adds what is wrong.
   *
   * @param exchange the exchange
   * @param found takes the violations
   */
  void check(JudgedExchange exchange, MessageViolations found);
}
