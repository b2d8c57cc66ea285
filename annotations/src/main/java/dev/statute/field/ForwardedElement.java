package dev.statute.field;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one proxy says of the request that it received: an element of {@link Forwarded} (RFC 7239,
 * 4).
 *
 * @param parameters the parameters in order, their names in lower case, their values without quotes
 */
public record ForwardedElement(Map<String, String> parameters) implements FieldValue {

  private static final String FOR = "for";
  private static final String BY = "by";
  private static final String HOST = "host";
  private static final String PROTO = "proto";

  /**
   * Checks and copies.
   *
   * @param parameters the parameters in order
   * @throws FieldSyntaxException if one has characters it cannot have: {@code for} and {@code by}
   *     hold a node (RFC 7239, 6), {@code proto} a URI scheme, {@code host} a host and perhaps a
   *     port
   * @throws IllegalArgumentException if one comes twice
   */
  public ForwardedElement {
    parameters = Elements.parameters(parameters);
    parameters.forEach(ForwardedElement::check);
  }

  private static void check(String name, String value) {
    switch (name) {
      case FOR, BY -> ForwardedNode.parse(value);
      case HOST -> {
        if (value.isEmpty()) {
          throw new FieldSyntaxException(value, 0, "a host");
        }
        // uri-host [ ":" port ], as in the field Host (RFC 9110, 7.2).
        UriSyntax.check(null, value, "", null, null);
      }
      case PROTO -> {
        if (value.isEmpty() || !CharClass.LETTER.matches(value.charAt(0))) {
          throw new FieldSyntaxException(value, 0, "a URI scheme");
        }
        CharClass.URI_SCHEME.requireAll(value);
      }
      default -> {
        // An extension holds what it likes.
      }
    }
  }

  /**
   * Says from where a request came.
   *
   * @param node the client, or the proxy before
   * @return an element with {@code for}
   */
  public static ForwardedElement forNode(ForwardedNode node) {
    return new ForwardedElement(Map.of(FOR, node.toString()));
  }

  static ForwardedElement read(Scanner in) {
    int start = in.position();
    Parameters.Builder parameters = new Parameters.Builder();
    do {
      in.skipWhiteSpace();
      if (in.peek(CharClass.TOKEN)) {
        parameter(in, parameters);
      }
    } while (in.skipAfterWhiteSpace(';'));
    return in.check(start, () -> new ForwardedElement(parameters.build()));
  }

  private static void parameter(Scanner in, Parameters.Builder parameters) {
    int start = in.position();
    String name = in.token("a parameter").toLowerCase(Locale.ROOT);
    in.require('=');
    if (!parameters.add(name, in.tokenOrQuotedString("a token"))) {
      throw in.error(start, "each parameter at most once in an element");
    }
  }

  /**
   * Finds from where the request came (RFC 7239, 5.2).
   *
   * @return the client, or the proxy before
   */
  public Optional<ForwardedNode> source() {
    return parameter(FOR).map(ForwardedNode::parse);
  }

  /**
   * Finds where the request arrived (RFC 7239, 5.1).
   *
   * @return the interface of the proxy
   */
  public Optional<ForwardedNode> by() {
    return parameter(BY).map(ForwardedNode::parse);
  }

  /**
   * Finds the value of {@code Host} that the proxy received (RFC 7239, 5.3).
   *
   * @return the host, perhaps with a port
   */
  public Optional<String> host() {
    return parameter(HOST);
  }

  /**
   * Finds the scheme of the request that the proxy received (RFC 7239, 5.4).
   *
   * @return such as {@code https}
   */
  public Optional<String> proto() {
    return parameter(PROTO);
  }

  /**
   * Finds a parameter.
   *
   * @param name its name, in any letter case
   * @return its value, without quotes
   */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Adds a parameter, or gives one another value: {@code host}, {@code proto}, {@code by}.
   *
   * @param name its name
   * @param value its value, without quotes
   * @return the element with it
   * @throws FieldSyntaxException if name or value has characters it cannot have
   */
  public ForwardedElement with(String name, String value) {
    return new ForwardedElement(Elements.with(parameters, name, value));
  }

  /** Gives the wire form, such as {@code for="[2001:db8::1]:4711";proto=https}. */
  @Override
  public String toString() {
    return parameters.entrySet().stream()
        .map(pair -> pair.getKey() + '=' + Quoting.tokenOrQuote(pair.getValue()))
        .collect(Collectors.joining(";"));
  }
}
