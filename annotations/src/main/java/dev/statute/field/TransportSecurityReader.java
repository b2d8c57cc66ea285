package dev.statute.field;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code [ directive ] *( ";" [ directive ] )} (RFC 6797, 6.1). */
final class TransportSecurityReader {

  private TransportSecurityReader() {}

  static StrictTransportSecurity read(Scanner in) {
    Map<String, Optional<String>> directives = new HashMap<>();
    for (int count = 1; !in.atEnd(); count++) {
      in.requireRoom(count, "directives");
      in.skipWhiteSpace();
      if (in.peek(CharClass.TOKEN)) {
        directive(in, directives);
        in.skipWhiteSpace();
      }
      if (!in.atEnd()) {
        in.require(';');
      }
    }
    Optional<String> seconds = directives.getOrDefault("max-age", Optional.empty());
    if (seconds.filter(text -> !text.isEmpty() && CharClass.DIGIT.matchesAll(text)).isEmpty()) {
      throw in.error("max-age with a number of seconds");
    }
    return new StrictTransportSecurity(
        Duration.ofSeconds(DecimalDigits.saturated(seconds.get())),
        directives.containsKey("includesubdomains"),
        directives.containsKey("preload"));
  }

  private static void directive(Scanner in, Map<String, Optional<String>> directives) {
    int start = in.position();
    String name = in.token("a directive").toLowerCase(Locale.ROOT);
    Optional<String> value = Optional.empty();
    if (in.skipAfterWhiteSpace('=')) {
      in.skipWhiteSpace();
      value = Optional.of(in.tokenOrQuotedString("a token"));
    }
    if (name.equals("includesubdomains") && value.isPresent()) {
      throw in.error(start, "includeSubDomains without a value");
    }
    if (directives.putIfAbsent(name, value) != null) {
      throw in.error(start, "each directive at most once");
    }
  }
}
