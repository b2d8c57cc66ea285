package dev.statute.openapi.document;

/**
 * Something that is wrong with a document, apart from what the law says of it.
 *
 * @param isFatal whether nothing of the document can be used because of it
 * @param place where
 * @param what what is wrong, why, and what to do, as sentences
 */
public record DocumentProblem(boolean isFatal, Place place, String what) {

  /** Returns it as one line: {@code api.yaml:12:5: …}. */
  @Override
  public String toString() {
    return place.isKnown() ? place + ": " + what : what;
  }
}
