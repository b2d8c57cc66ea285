package dev.statute.field;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A client or proxy in {@link Forwarded} (RFC 7239, 6): an IP address, {@code unknown}, or a name
 * that hides it.
 *
 * @param name an IPv4 address, an IPv6 address in brackets, {@code unknown}, or an underscore and
 *     letters, digits and {@code ._-}
 * @param port 1 to 5 digits, or an underscore and letters, digits and {@code ._-}; null if there is
 *     none
 */
public record ForwardedNode(String name, @Nullable String port) implements FieldValue {

  private static final String UNKNOWN = "unknown";
  private static final int MAX_PORT_DIGITS = 5;

  /**
   * Checks both.
   *
   * @param name an address, {@code unknown}, or a name that hides it
   * @param port the port, or a name that hides it
   * @throws FieldSyntaxException if one is not such
   */
  public ForwardedNode {
    Scanner.whole(name, ForwardedNode::readName);
    if (port != null) {
      Scanner.whole(port, ForwardedNode::readPort);
    }
  }

  /**
   * Takes an address.
   *
   * @param address the address of a client or proxy, not one that is still to be looked up
   * @return the node, with its port if that is not 0
   * @throws IllegalArgumentException if the address is still to be looked up
   */
  public static ForwardedNode of(InetSocketAddress address) {
    InetAddress ip = address.getAddress();
    if (ip == null) {
      throw new UnfitValueException("an address that is resolved", address);
    }
    String text = ip.getHostAddress();
    int zone = text.indexOf('%');
    String literal = zone < 0 ? text : text.substring(0, zone);
    return new ForwardedNode(
        literal.indexOf(':') < 0 ? literal : '[' + literal + ']',
        address.getPort() == 0 ? null : Integer.toString(address.getPort()));
  }

  /**
   * Reads a node.
   *
   * @param value such as {@code [2001:db8:cafe::17]:4711} or {@code _hidden}, without quotes
   * @return the node
   * @throws FieldSyntaxException if it is malformed
   */
  public static ForwardedNode parse(String value) {
    return Scanner.whole(
        value,
        in -> {
          String name = readName(in);
          return new ForwardedNode(name, in.skip(':') ? readPort(in) : null);
        });
  }

  private static String readName(Scanner in) {
    int start = in.position();
    if (in.peek() == '[') {
      String literal = IpLiteral.read(in);
      if (literal.startsWith("[v") || literal.startsWith("[V")) {
        throw in.error(start, "an IPv6 address");
      }
      return literal;
    }
    String name = in.run(CharClass.NODE);
    boolean isHidden = name.startsWith("_") && name.length() > 1;
    if (!isHidden && !name.equalsIgnoreCase(UNKNOWN) && !IpLiteral.isIpv4(name)) {
      throw in.error(start, "an IP address, 'unknown' or a name that begins with '_'");
    }
    return name;
  }

  private static String readPort(Scanner in) {
    int start = in.position();
    String port = in.run(CharClass.NODE);
    boolean isHidden = port.startsWith("_") && port.length() > 1;
    boolean isPort =
        !port.isEmpty() && port.length() <= MAX_PORT_DIGITS && CharClass.DIGIT.matchesAll(port);
    if (!isHidden && !isPort) {
      throw in.error(start, "a port, or a name that begins with '_'");
    }
    return port;
  }

  /**
   * Finds the address. No name is looked up.
   *
   * @return the address; nothing if it is unknown or hidden
   */
  public Optional<InetAddress> address() {
    if (name.startsWith("_") || name.equalsIgnoreCase(UNKNOWN)) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(name));
    } catch (UnknownHostException impossible) {
      return Optional.empty();
    }
  }

  /**
   * Finds the number of the port.
   *
   * @return the number; nothing if there is none, or it is hidden or above 65535
   */
  public OptionalInt portNumber() {
    if (port == null || port.startsWith("_")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(port);
    return number <= 0xFFFF ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** Gives the node without quotes, such as {@code 192.0.2.43:47011}. */
  @Override
  public String toString() {
    return port == null ? name : name + ':' + port;
  }
}
