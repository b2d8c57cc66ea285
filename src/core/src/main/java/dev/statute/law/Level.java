package dev.statute.law;

/** The strength of a clause, as its keyword states it. */
public enum Level implements Word {
  /** A BCP 14 MUST. */
  MUST,
  /** A BCP 14 MUST NOT. */
  MUST_NOT,
  /** No keyword at that very spot, but it follows from a MUST. */
  IMPLIED,
  /** The definition says so, without a keyword. */
  DEFINITION,
  /** A BCP 14 SHOULD. */
  SHOULD,
  /** A BCP 14 SHOULD NOT. */
  SHOULD_NOT,
  /** Advice: "ought to". */
  OUGHT,
  /** No clause forbids it, but this clause makes it unlikely to be intended. */
  DOUBT,
  /** A matter of taste that the clause suggests. */
  LINT,
  /** No law of HTTP: a company's own policy demands it. */
  POLICY,
  /** A company's own policy advises it. */
  POLICY_ADVICE;

  /** Tells whether who ignores it breaks the law, rather than advice. */
  public boolean isBinding() {
    return switch (this) {
      case MUST, MUST_NOT, IMPLIED, DEFINITION, POLICY -> true;
      case SHOULD, SHOULD_NOT, OUGHT, DOUBT, LINT, POLICY_ADVICE -> false;
    };
  }

  /** Tells whether it is said by the clause, rather than read into it. */
  public boolean isSaid() {
    return this != DOUBT && this != LINT;
  }

  /** Tells whether it is a company that demands or advises it, and not HTTP. */
  public boolean isPolicy() {
    return this == POLICY || this == POLICY_ADVICE;
  }

  /** Tells whether it speaks of what is not to be done. */
  public boolean isProhibition() {
    return this == MUST_NOT || this == SHOULD_NOT;
  }
}
