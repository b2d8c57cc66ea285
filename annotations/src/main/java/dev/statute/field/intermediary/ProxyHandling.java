package dev.statute.field.intermediary;

import dev.statute.field.structured.BareByteSequence;
import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.BareToken;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredParameters;
import dev.statute.field.structured.UnfitPartException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one intermediary handled a response and its request: a member of {@code Proxy-Status} (RFC
 * 9209, 2).
 *
 * @param item the name of the intermediary, a String or Token, with what it says: the parameters of
 *     RFC 9209, 2.1, with the types that they have there, and any others, such as those of an error
 */
public record ProxyHandling(StructuredItem item) {

  private static final String ERROR = "error";
  private static final String NEXT_HOP = "next-hop";
  private static final String NEXT_PROTOCOL = "next-protocol";
  private static final String RECEIVED_STATUS = "received-status";
  private static final String DETAILS = "details";

  /**
   * Checks the types.
   *
   * @param item the name of the intermediary with what it says
   * @throws UnfitPartException if the name, or a parameter of RFC 9209, 2.1, is of another type
   */
  public ProxyHandling {
    Identifiers.text(item.value());
    StructuredParameters parameters = item.parameters();
    parameters.get(ERROR, BareToken.class);
    parameters.get(NEXT_HOP).ifPresent(Identifiers::text);
    parameters.get(NEXT_PROTOCOL).ifPresent(ProxyHandling::protocol);
    parameters.get(RECEIVED_STATUS, BareInteger.class);
    parameters.get(DETAILS, BareString.class);
  }

  /**
   * Names an intermediary.
   *
   * @param name the name of a service or host, printable ASCII text
   * @return a member that says nothing else
   * @throws dev.statute.field.FieldSyntaxException if the name has other characters
   */
  public static ProxyHandling by(String name) {
    return new ProxyHandling(StructuredItem.of(Identifiers.of(name)));
  }

  /** Reads a member that was received. */
  static ProxyHandling received(StructuredItem item) {
    return item.parameters().get(ERROR).orElse(null) instanceof BareString error
            && BareToken.isToken(error.value())
        ? new ProxyHandling(item.with(ERROR, new BareToken(error.value())))
        : new ProxyHandling(item);
  }

  /**
   * Adds a parameter, or replaces its value.
   *
   * @param key its key
   * @param value its value
   * @return what the intermediary says with it
   * @throws UnfitPartException if RFC 9209, 2.1, gives the parameter another type
   */
  public ProxyHandling with(String key, BareItem value) {
    return new ProxyHandling(item.with(key, value));
  }

  /**
   * Adds why the intermediary did not obtain the response as it should have.
   *
   * @param type the Token of a proxy error type (RFC 9209, 2.3), such as {@code connection_timeout}
   * @return what the intermediary says with it
   * @throws dev.statute.field.FieldSyntaxException if it is not a Token
   */
  public ProxyHandling withError(String type) {
    return with(ERROR, new BareToken(type));
  }

  /**
   * Adds where the intermediary obtained the response.
   *
   * @param hop a host name, an IP address or an alias, printable ASCII text
   * @return what the intermediary says with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public ProxyHandling withNextHop(String hop) {
    return with(NEXT_HOP, Identifiers.of(hop));
  }

  /**
   * Adds the protocol by which the intermediary obtained the response.
   *
   * @param alpn the identifier of the protocol in ALPN, characters up to U+00FF that stand for its
   *     octets, such as {@code h2}
   * @return what the intermediary says with it
   */
  public ProxyHandling withNextProtocol(String alpn) {
    return with(
        NEXT_PROTOCOL,
        BareToken.isToken(alpn)
            ? new BareToken(alpn)
            : BareByteSequence.of(alpn.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /**
   * Adds the status code that the next hop answered with.
   *
   * @param status the code
   * @return what the intermediary says with it
   */
  public ProxyHandling withReceivedStatus(int status) {
    return with(RECEIVED_STATUS, new BareInteger(status));
  }

  /**
   * Adds details for people.
   *
   * @param details printable ASCII text
   * @return what the intermediary says with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public ProxyHandling withDetails(String details) {
    return with(DETAILS, new BareString(details));
  }

  /**
   * Returns the name of the intermediary.
   *
   * @return printable ASCII text
   */
  public String intermediary() {
    return Identifiers.text(item.value());
  }

  /**
   * Returns why the intermediary did not obtain the response as it should have.
   *
   * @return the Token of a proxy error type, if there was an error
   */
  public Optional<String> error() {
    return item.parameters().get(ERROR, BareToken.class).map(BareToken::value);
  }

  /**
   * Returns where the intermediary obtained the response.
   *
   * @return a host name, an IP address or an alias, if it is given
   */
  public Optional<String> nextHop() {
    return item.parameters().get(NEXT_HOP).map(Identifiers::text);
  }

  /**
   * Returns the protocol by which the intermediary obtained the response.
   *
   * @return the identifier of the protocol in ALPN, characters that stand for its octets, if it is
   *     given
   */
  public Optional<String> nextProtocol() {
    return item.parameters().get(NEXT_PROTOCOL).map(ProxyHandling::protocol);
  }

  /**
   * Returns the status code that the next hop answered with.
   *
   * @return the code, if it is given and an {@code int}
   */
  public OptionalInt receivedStatus() {
    return item.parameters()
        .get(RECEIVED_STATUS, BareInteger.class)
        .map(BareInteger::value)
        .filter(status -> status == (int) (long) status)
        .map(status -> OptionalInt.of(status.intValue()))
        .orElseGet(OptionalInt::empty);
  }

  /**
   * Returns details for people.
   *
   * @return printable ASCII text, if there is some
   */
  public Optional<String> details() {
    return item.parameters().get(DETAILS, BareString.class).map(BareString::value);
  }

  private static String protocol(BareItem value) {
    if (value instanceof BareToken token) {
      return token.value();
    }
    if (value instanceof BareByteSequence octets) {
      return new String(octets.octets(), StandardCharsets.ISO_8859_1);
    }
    throw new UnfitPartException(value, "a Token or a Byte Sequence");
  }

  /** Gives the wire form, such as {@code ExampleCDN;error=connection_timeout}. */
  @Override
  public String toString() {
    return item.toString();
  }
}
