package dev.statute.openapi.export.overlay.path;

import java.util.List;

/** A condition of a filter (RFC 9535, 2.3.5). */
sealed interface Condition {

  /** Is true if one of several is. */
  record Or(List<Condition> parts) implements Condition {}

  /** Is true if all of several are. */
  record And(List<Condition> parts) implements Condition {}

  /** Is true if another one is not. */
  record Not(Condition condition) implements Condition {}

  /** Is true if a query selects something. */
  record Exists(Query query) implements Condition {}

  /** Is true if a function says so. */
  record Test(Operand.Function function) implements Condition {}

  /** Compares two values. */
  record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

  /** A comparison operator. */
  enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    GREATER(">");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }
}
