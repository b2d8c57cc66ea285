package dev.statute.server;

/**
 * How much a server takes in, and keeps.
 *
 * @param requestContent the most octets of content that a request may have; beyond, it gets a 413
 *     (RFC 9110, 15.5.14); routes may have their own
 * @param unreadContent the most octets of content that are read and dropped, where nobody wanted
 *     them, so that the connection can be used again; beyond, it is closed
 * @param buffer the most octets of a response that are kept to find out its length; beyond, its
 *     content is sent as it comes
 */
public record Limits(long requestContent, int unreadContent, int buffer) {

  private static final Limits STANDARD = new Limits(8 << 20, 64 << 10, 32 << 10);

  /**
   * Checks the numbers.
   *
   * @param requestContent not negative
   * @param unreadContent not negative
   * @param buffer not negative
   * @throws IllegalArgumentException if one is negative
   */
  public Limits {
    if (requestContent < 0 || unreadContent < 0 || buffer < 0) {
      throw new IllegalArgumentException("limits that are not negative");
    }
  }

  /**
   * Gives what suits APIs: 8 MiB of request content, 64 KiB unread, 32 KiB of buffer.
   *
   * @return the limits
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * Changes how much content requests may have.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withRequestContent(long octets) {
    return new Limits(octets, unreadContent, buffer);
  }

  /**
   * Changes how much unwanted content is read.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withUnreadContent(int octets) {
    return new Limits(requestContent, octets, buffer);
  }

  /**
   * Changes how much of a response is kept.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public Limits withBuffer(int octets) {
    return new Limits(requestContent, unreadContent, octets);
  }
}
