package dev.statute.server.jdk;

import java.time.Duration;

/**
 * The limits on what a connection of the JDK's server may hold, and for how long.
 *
 * <p>All but {@link #stallTime()} are properties of the JDK's server. It reads them once, before
 * the first server of the JVM is made, so the first {@link JdkServer} decides for all. A property
 * that is already set, as by {@code -D}, is left as it is.
 *
 * @param requestTime the most time until a request was received with all of its content ({@code
 *     sun.net.httpserver.maxReqTime}); beyond, the connection is closed
 * @param responseTime the most time from then until the response was sent ({@code
 *     sun.net.httpserver.maxRspTime}), also of content that is streamed for hours; beyond, the
 *     connection is closed; zero for no limit
 * @param idleTime the most time between two requests, and before the first ({@code
 *     sun.net.httpserver.idleInterval}); beyond, the connection is closed
 * @param stallTime the most time that a client may receive nothing of a response, or send nothing
 *     of its content; beyond, the connection is closed
 * @param connections the most connections at a time, idle ones among them ({@code
 *     jdk.httpserver.maxConnections}, {@code sun.net.httpserver.maxIdleConnections}); beyond, new
 *     ones are closed
 * @param fieldNames the most header fields of different names in a request ({@code
 *     sun.net.httpserver.maxReqHeaders}); beyond, the connection is closed
 * @param headSize the most octets of request line and header section, with 32 more for each field
 *     ({@code sun.net.httpserver.maxReqHeaderSize}); beyond, the connection is closed
 */
public record ConnectionLimits(
    Duration requestTime,
    Duration responseTime,
    Duration idleTime,
    Duration stallTime,
    int connections,
    int fieldNames,
    int headSize) {

  private static final String SECOND = "one second or more";
  private static final String POSITIVE = "positive";

  private static final ConnectionLimits STANDARD =
      new ConnectionLimits(
          Duration.ofSeconds(60),
          Duration.ZERO,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          1024,
          200,
          64 << 10);

  /**
   * Checks the limits.
   *
   * @param requestTime one second or more; the JDK counts whole seconds
   * @param responseTime zero, or one second or more
   * @param idleTime one second or more
   * @param stallTime positive
   * @param connections positive
   * @param fieldNames positive
   * @param headSize positive
   * @throws IllegalArgumentException if one is out of its range; it shows the value
   */
  public ConnectionLimits {
    check("requestTime", requestTime, SECOND, requestTime.toSeconds() > 0);
    check(
        "responseTime",
        responseTime,
        "zero or " + SECOND,
        responseTime.isZero() || responseTime.toSeconds() > 0);
    check("idleTime", idleTime, SECOND, idleTime.toSeconds() > 0);
    check("stallTime", stallTime, POSITIVE, !stallTime.isZero() && !stallTime.isNegative());
    check("connections", connections, POSITIVE, connections > 0);
    check("fieldNames", fieldNames, POSITIVE, fieldNames > 0);
    check("headSize", headSize, POSITIVE, headSize > 0);
  }

  private static void check(String name, Object value, String range, boolean isInRange) {
    if (!isInRange) {
      throw new IllegalArgumentException(name + " must be " + range + ": " + value);
    }
  }

  /**
   * Gives what suits APIs: 60 seconds for a request, no limit for a response that the client
   * receives, 30 seconds idle, 30 seconds stalled, 1,024 connections, 200 fields in 64 KiB.
   *
   * @return the limits
   */
  public static ConnectionLimits standard() {
    return STANDARD;
  }

  /**
   * Changes how long a request may take to arrive.
   *
   * @param time one second or more
   * @return such limits
   * @throws IllegalArgumentException if it is less
   */
  public ConnectionLimits withRequestTime(Duration time) {
    return new ConnectionLimits(
        time, responseTime, idleTime, stallTime, connections, fieldNames, headSize);
  }

  /**
   * Changes how long a response may take, from the end of the request to its own.
   *
   * @param time one second or more; zero for no limit
   * @return such limits
   * @throws IllegalArgumentException if it is less, and not zero
   */
  public ConnectionLimits withResponseTime(Duration time) {
    return new ConnectionLimits(
        requestTime, time, idleTime, stallTime, connections, fieldNames, headSize);
  }

  /**
   * Changes how long a connection is kept between requests.
   *
   * @param time one second or more
   * @return such limits
   * @throws IllegalArgumentException if it is less
   */
  public ConnectionLimits withIdleTime(Duration time) {
    return new ConnectionLimits(
        requestTime, responseTime, time, stallTime, connections, fieldNames, headSize);
  }

  /**
   * Changes how long a client may neither send nor receive.
   *
   * @param time positive
   * @return such limits
   * @throws IllegalArgumentException if it is not
   */
  public ConnectionLimits withStallTime(Duration time) {
    return new ConnectionLimits(
        requestTime, responseTime, idleTime, time, connections, fieldNames, headSize);
  }

  /**
   * Changes how many connections there are at a time.
   *
   * @param most positive
   * @return such limits
   * @throws IllegalArgumentException if it is not
   */
  public ConnectionLimits withConnections(int most) {
    return new ConnectionLimits(
        requestTime, responseTime, idleTime, stallTime, most, fieldNames, headSize);
  }

  /**
   * Changes how many header fields of different names a request may have.
   *
   * @param most positive
   * @return such limits
   * @throws IllegalArgumentException if it is not
   */
  public ConnectionLimits withFieldNames(int most) {
    return new ConnectionLimits(
        requestTime, responseTime, idleTime, stallTime, connections, most, headSize);
  }

  /**
   * Changes how large the head of a request may be.
   *
   * @param octets positive
   * @return such limits
   * @throws IllegalArgumentException if it is not
   */
  public ConnectionLimits withHeadSize(int octets) {
    return new ConnectionLimits(
        requestTime, responseTime, idleTime, stallTime, connections, fieldNames, octets);
  }
}
