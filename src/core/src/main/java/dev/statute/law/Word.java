package dev.statute.law;

/** A constant that the law writes as a word. */
public interface Word {

  /** The constant's name. */
  public String name();

  /** Returns the word as the law writes it: {@code MUST_NOT} is {@code must-not}. */
  default String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
