package dev.statute.example.registry;

/**
 * How much of a blob has arrived, as the specification has it in the field {@code Range} of
 * responses: without a unit, and so no range of HTTP (RFC 9110, 14.1.2).
 *
 * @param octets how many octets, not negative
 */
public record Received(long octets) {

  /**
   * Reads what a registry sends.
   *
   * @param text such as {@code 0-1023}
   * @return how much that is
   * @throws IllegalArgumentException if it is no range, or begins elsewhere
   */
  public static Received parse(String text) {
    Chunk range = Chunk.parse(text);
    if (range.first() != 0) {
      throw new IllegalArgumentException("what has arrived must begin with octet 0");
    }
    return new Received(range.last() + 1);
  }

  /** Gives the range; {@code 0-0} for nothing, which it shares with one octet. */
  @Override
  public String toString() {
    return "0-" + Math.max(0, octets - 1);
  }
}
