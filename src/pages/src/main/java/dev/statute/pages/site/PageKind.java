package dev.statute.pages.site;

/** What a page of a site is about. */
public enum PageKind {
  /** The site. */
  HOME("Home"),
  /** A list of pages. */
  INDEX("Index"),
  /** A status code. */
  STATUS("Status code"),
  /** A class of status codes. */
  STATUS_CLASS("Class of status codes"),
  /** A method. */
  METHOD("Method"),
  /** A header field. */
  FIELD("Header field"),
  /** A type of problem documents. */
  PROBLEM("Problem type"),
  /** A rule. */
  RULE("Rule"),
  /** A document of people. */
  DOCUMENT("Document");

  private final String word;

  PageKind(String word) {
    this.word = word;
  }

  /** Returns the words that people read. */
  public String word() {
    return word;
  }
}
