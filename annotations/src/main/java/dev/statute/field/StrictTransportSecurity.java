package dev.statute.field;

import java.time.Duration;

/**
 * For how long a host is to be reached over secure transport only: the value of {@code
 * Strict-Transport-Security} (RFC 6797, 6.1). Browsers heed it only in responses that came over
 * secure transport (RFC 6797, 8.1).
 *
 * @param maxAge the duration in whole seconds; zero to forget the host
 * @param includeSubDomains whether it holds for all subdomains too
 * @param preload whether browsers may ship with the host on their list, which no RFC defines
 */
public record StrictTransportSecurity(Duration maxAge, boolean includeSubDomains, boolean preload)
    implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<StrictTransportSecurity> CODEC =
      new SingleFieldCodec<>(
          "StrictTransportSecurity",
          StrictTransportSecurity::parse,
          StrictTransportSecurity::parseReceived);

  /**
   * Drops the fraction of a second.
   *
   * @param maxAge the duration
   * @param includeSubDomains whether it holds for all subdomains too
   * @param preload whether browsers may ship with the host on their list
   * @throws IllegalArgumentException if the duration is negative
   */
  public StrictTransportSecurity {
    if (maxAge.isNegative()) {
      throw new UnfitValueException("a duration that is not negative", maxAge);
    }
    maxAge = Duration.ofSeconds(maxAge.toSeconds());
  }

  /**
   * Has the host reached over secure transport only.
   *
   * @param maxAge for how long, in whole seconds
   * @return the value, for this host without its subdomains
   * @throws IllegalArgumentException if the duration is negative
   */
  public static StrictTransportSecurity of(Duration maxAge) {
    return new StrictTransportSecurity(maxAge, false, false);
  }

  /**
   * Includes the subdomains.
   *
   * @return the value with {@code includeSubDomains}
   */
  public StrictTransportSecurity withSubDomains() {
    return new StrictTransportSecurity(maxAge, true, preload);
  }

  /**
   * Consents that browsers ship with the host on their list.
   *
   * @return the value with {@code preload}
   */
  public StrictTransportSecurity withPreload() {
    return new StrictTransportSecurity(maxAge, includeSubDomains, true);
  }

  /**
   * Reads a value. Directives that are not known are left out (RFC 6797, 6.1).
   *
   * @param value such as {@code max-age=15768000; includeSubDomains}
   * @return the value
   * @throws FieldSyntaxException if it is malformed, has a directive twice, or has no {@code
   *     max-age}
   */
  public static StrictTransportSecurity parse(String value) {
    return Scanner.whole(value, TransportSecurityReader::read);
  }

  /**
   * Reads a value that was received. Nothing is recovered: what does not fit the grammar must be
   * ignored (RFC 6797, 6.1).
   *
   * @param value such as {@code max-age=15768000; includeSubDomains}
   * @return the value
   * @throws FieldSyntaxException as {@link #parse} throws it
   */
  public static StrictTransportSecurity parseReceived(String value) {
    return parse(value);
  }

  /** Gives the wire form, such as {@code max-age=15768000; includeSubDomains}. */
  @Override
  public String toString() {
    return "max-age="
        + maxAge.toSeconds()
        + (includeSubDomains ? "; includeSubDomains" : "")
        + (preload ? "; preload" : "");
  }
}
