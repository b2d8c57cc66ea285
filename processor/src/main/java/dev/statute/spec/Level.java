package dev.statute.spec;

/** How strongly a clause demands what it says. */
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
  OUGHT;

  /** Tells whether who ignores it breaks the law, rather than advice. */
  public boolean isBinding() {
    return switch (this) {
      case MUST, MUST_NOT, IMPLIED, DEFINITION -> true;
      case SHOULD, SHOULD_NOT, OUGHT -> false;
    };
  }

  /** Tells whether it speaks of what is not to be done. */
  public boolean isProhibition() {
    return this == MUST_NOT || this == SHOULD_NOT;
  }
}
