package dev.statute.rule;

import dev.statute.law.Level;

/** The basis of a rule, which determines its severity. */
public enum Basis {
  /** The generated types depend on it; nothing can lift it. */
  STRUCTURE(""),
  /** A MUST or MUST NOT, what follows from one, or a definition. */
  REQUIREMENT(""),
  /** A SHOULD or SHOULD NOT. */
  RECOMMENDATION("-should"),
  /** An "ought to". */
  ADVICE("-ought"),
  /** No clause: the declaration contradicts itself, or is probably a mistake. */
  DOUBT("-doubt"),
  /** No clause: a matter of taste. */
  LINT("-lint"),
  /** A demand of a company on its own APIs. */
  POLICY("-policy"),
  /** Advice of a company to its own APIs. */
  POLICY_ADVICE("-policy-advice"),
  /** No clause need be: what was released is relied upon. */
  COMPATIBILITY("");

  private final String suffix;

  Basis(String suffix) {
    this.suffix = suffix;
  }

  /** Returns the basis of a rule whose fact has a level. */
  public static Basis of(Level level) {
    return switch (level) {
      case MUST, MUST_NOT, IMPLIED, DEFINITION -> REQUIREMENT;
      case SHOULD, SHOULD_NOT -> RECOMMENDATION;
      case OUGHT -> ADVICE;
      case DOUBT -> DOUBT;
      case LINT -> LINT;
      case POLICY -> POLICY;
      case POLICY_ADVICE -> POLICY_ADVICE;
    };
  }

  /** Tells whether it is a company that demands or advises it, and not HTTP. */
  public boolean isPolicy() {
    return this == POLICY || this == POLICY_ADVICE;
  }

  /** Returns the id of the rule of a family that rests on this. */
  public String id(String family) {
    return family + suffix;
  }

  /** Returns how bad it is to break such a rule, under a profile. */
  public Severity severity(Profile profile) {
    return switch (this) {
      case STRUCTURE, REQUIREMENT, POLICY, COMPATIBILITY -> Severity.ERROR;
      case RECOMMENDATION -> profile == Profile.STRICT ? Severity.ERROR : Severity.WARN;
      case ADVICE -> profile == Profile.STRICT ? Severity.ERROR : Severity.OFF;
      case DOUBT, POLICY_ADVICE -> Severity.WARN;
      case LINT -> Severity.OFF;
    };
  }
}
