package dev.statute.law;

/**
 * The numbers that are status codes.
 *
 * @param from the first
 * @param to the last
 * @param clause where that is said
 * @param otherwise the name of the class that a client takes any other number for
 * @param ground why
 */
public record CodeRange(int from, int to, Clause clause, String otherwise, Ground ground) {

  /** Tells whether a number is a status code. */
  public boolean contains(int code) {
    return from <= code && code <= to;
  }
}
