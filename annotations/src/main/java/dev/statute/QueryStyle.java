package dev.statute;

/**
 * How a parameter of an operation stands in the query of a URI. The names in parentheses are those
 * of OpenAPI.
 */
public enum QueryStyle {

  /**
   * Each value is a parameter of the query: {@code tag=a&tag=b} ({@code form}, {@code explode}).
   * The Java parameter is a value, or a {@code List}, {@code Collection}, {@code Set} or array of
   * values.
   */
  REPEATED,

  /**
   * The values stand in one, with commas between: {@code tag=a,b} ({@code form} without {@code
   * explode}; RFC 6570, 3.2.8). A comma within a value is percent-encoded.
   */
  CSV,

  /**
   * The values stand in one, with spaces between: {@code tag=a%20b} ({@code spaceDelimited}). A
   * space within a value is percent-encoded twice.
   */
  SPACES,

  /**
   * The values stand in one, with vertical bars between: {@code tag=a%7Cb} ({@code pipeDelimited}).
   * A vertical bar within a value is percent-encoded twice.
   */
  PIPES,

  /**
   * The Java parameter is a record, and each of its components a parameter of the query: {@code
   * page=2&size=20} ({@code form} of an object). A component can have a {@link QueryParam} of its
   * own, and be {@code @Nullable}.
   */
  FORM,

  /**
   * The Java parameter is a record, and each of its components a parameter of the query, with its
   * name in brackets after that of the Java parameter: {@code filter[min]=1&filter[max]=9} ({@code
   * deepObject}). A component can have a {@link QueryParam} of its own, and be {@code @Nullable}.
   */
  DEEP_OBJECT
}
