package dev.statute.spec;

/**
 * Why a fact holds.
 *
 * @param level how strongly
 * @param clause which clause says so
 * @param reason what the clause says, where that is the law of a company; empty where people can
 *     read it in the document
 */
public record Ground(Level level, Clause clause, String reason) {

  /** Makes a ground whose clause speaks for itself. */
  public Ground(Level level, Clause clause) {
    this(level, clause, "");
  }
}
