package dev.statute.capture.har;

/**
 * A string of a HAR file.
 *
 * @param value its characters, up to a bound
 * @param isCut whether it has more of them
 */
record HarText(String value, boolean isCut) {

  /** A string that is not there. */
  static final HarText NONE = new HarText("", false);

  boolean isEmpty() {
    return value.isEmpty();
  }
}
