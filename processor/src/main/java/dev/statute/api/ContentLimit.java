package dev.statute.api;

/**
 * How much content a request may have.
 *
 * @param octets the most octets
 * @param place where that is said
 */
public record ContentLimit(long octets, Place place) {

  /** The member of annotations that says it. */
  public static final String MEMBER = "maxContentLength";

  /** The value of the member that says nothing, as if it were left out. */
  static final long UNSAID = -1;
}
