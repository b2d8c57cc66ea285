package dev.statute.spring.garden;

/** A plant is beyond help. */
final class Wilted extends RuntimeException {
  private static final long serialVersionUID = 1;
}
