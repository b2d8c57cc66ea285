package dev.statute.server;

/** The part of a request that was wrong. */
enum FaultPlace {
  PATH("path variable", "path"),
  QUERY("query parameter", "query"),
  HEADER("header field", "header"),
  CONTENT("content", "content");

  private final String words;
  private final String member;

  FaultPlace(String words, String member) {
    this.words = words;
    this.member = member;
  }

  String words() {
    return words;
  }

  /** Gives the value of the member {@code in} of a problem detail. */
  String member() {
    return member;
  }
}
