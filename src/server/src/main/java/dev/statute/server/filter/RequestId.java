package dev.statute.server.filter;

/**
 * The id of a request, by which it is found in the logs of all who handle it. An operation gets it
 * by a parameter {@code @Context RequestId id}, if there is a {@link RequestIds} filter.
 *
 * @param value 1 to 128 of the characters {@code A} to {@code Z}, {@code a} to {@code z}, {@code 0}
 *     to {@code 9} and {@code ._:+/=@-}, so that it can stand in a log
 */
public record RequestId(String value) {

  private static final int MOST_CHARS = 128;
  private static final String PUNCTUATION = "._:+/=@-";

  /**
   * Checks the characters.
   *
   * @param value the id
   * @throws IllegalArgumentException if it is empty, too long, or has other characters
   */
  public RequestId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id of a request");
    }
  }

  static boolean isValid(String value) {
    return !value.isEmpty()
        && value.length() <= MOST_CHARS
        && value.chars().allMatch(RequestId::isPlain);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PUNCTUATION.indexOf(c) >= 0;
  }

  /** Gives the value. */
  @Override
  public String toString() {
    return value;
  }
}
