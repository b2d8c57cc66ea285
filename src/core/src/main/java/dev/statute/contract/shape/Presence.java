package dev.statute.contract.shape;

import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Level;
import org.jspecify.annotations.Nullable;

/** Tells whether responses carry a header field. */
public enum Presence {
  /** Each response carries it. */
  REQUIRED,
  /** The server decides for each response; the law wants it at least in some. */
  OPTIONAL,
  /** Responses carry it only if the contract declares it, which it does not. */
  IF_DECLARED,
  /** No response carries it, or none under a condition. */
  FORBIDDEN;

  /** Returns what a rule makes of its field, in responses of one part. */
  static Presence of(FieldRule rule) {
    if (rule.ground().level().isProhibition()) {
      return FORBIDDEN;
    }
    if (rule.isAlwaysDemanded()) {
      return REQUIRED;
    }
    Level level = rule.ground().level();
    return level.isSaid() && level != Level.OUGHT && !isLeftToContract(rule.condition())
        ? OPTIONAL
        : IF_DECLARED;
  }

  private static boolean isLeftToContract(@Nullable Condition condition) {
    return condition == Condition.AVAILABLE
        || condition == Condition.NEGOTIATED
        || condition == Condition.MULTI_PART;
  }

  /** Tells whether some responses carry the field. */
  public boolean isCarried() {
    return this == REQUIRED || this == OPTIONAL;
  }
}
