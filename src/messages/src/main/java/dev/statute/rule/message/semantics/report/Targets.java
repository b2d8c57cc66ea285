package dev.statute.rule.message.semantics.report;

import dev.statute.field.UriReference;
import dev.statute.rule.message.JudgedExchange;
import java.util.Locale;
import java.util.Optional;

/** Reads the target URI of a request. */
public final class Targets {

  private Targets() {}

  /** Returns the target URI; nothing where the capture has only a part of it. */
  public static Optional<UriReference> uri(JudgedExchange exchange) {
    try {
      return Optional.of(UriReference.parseReceived(exchange.request().target()))
          .filter(UriReference::isAbsolute);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Tells whether the target URI has a scheme, whose name has no case. */
  public static boolean isOf(JudgedExchange exchange, String scheme) {
    return uri(exchange).filter(uri -> scheme.equalsIgnoreCase(uri.scheme())).isPresent();
  }

  /** Returns the host of the target URI in lower case, without its port; an address has none. */
  public static Optional<String> host(JudgedExchange exchange) {
    return uri(exchange)
        .map(UriReference::authority)
        .map(authority -> authority.substring(authority.lastIndexOf('@') + 1))
        .filter(authority -> !authority.isEmpty() && authority.charAt(0) != '[')
        .map(authority -> authority.split(":", 2)[0].toLowerCase(Locale.ROOT));
  }
}
