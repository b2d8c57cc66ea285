package dev.statute.diagnostic.cause;

/** What an annotation can stand at. */
public enum Site {
  PACKAGE("a package"),
  TYPE("a type"),
  METHOD("a method"),
  PARAMETER("a parameter");

  private final String words;

  Site(String words) {
    this.words = words;
  }

  /** Returns it as messages name it. */
  String words() {
    return words;
  }
}
