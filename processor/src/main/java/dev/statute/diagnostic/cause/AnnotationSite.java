package dev.statute.diagnostic.cause;

/** A kind of element that an annotation can be on. */
public enum AnnotationSite {
  PACKAGE("a package"),
  TYPE("a type"),
  METHOD("a method"),
  PARAMETER("a parameter"),
  RECORD_COMPONENT("a record component");

  private final String words;

  AnnotationSite(String words) {
    this.words = words;
  }

  /** Returns it as messages name it. */
  String words() {
    return words;
  }
}
