package dev.statute.pages.topic;

/** How a law judges a status code in answer to a method. */
public enum AnswerKind {
  /** The definition of the method names it. */
  USUAL("usual"),
  /** Nothing speaks against it. */
  ALLOWED("allowed"),
  /** It comes before the final response. */
  INTERIM("interim"),
  /** No clause forbids it, but it is probably not what is meant. */
  DOUBTFUL("doubtful"),
  /** A clause advises against it. */
  DISCOURAGED("discouraged"),
  /** A clause forbids it. */
  FORBIDDEN("forbidden");

  private final String word;

  AnswerKind(String word) {
    this.word = word;
  }

  /** Returns the word that people read. */
  public String word() {
    return word;
  }
}
