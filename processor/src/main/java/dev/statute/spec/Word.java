package dev.statute.spec;

/** A constant that the spec writes as a word. */
interface Word {

  /** The constant's name. */
  String name();

  /** Returns the word as the spec writes it: {@code MUST_NOT} is {@code must-not}. */
  default String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
