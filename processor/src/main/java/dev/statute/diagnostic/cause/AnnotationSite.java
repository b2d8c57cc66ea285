package dev.statute.diagnostic.cause;

/** What an annotation can stand at. */
public enum AnnotationSite {
  PACKAGE("a package"),
  TYPE("a type"),
  METHOD("a method"),
  PARAMETER("a parameter");

  private final String words;

  AnnotationSite(String words) {
    this.words = words;
  }

  /** Returns it as messages name it. */
  String words() {
    return words;
  }
}
