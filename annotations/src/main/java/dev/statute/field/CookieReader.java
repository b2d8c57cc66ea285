package dev.statute.field;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads cookies, as a server should send them (RFC 6265, 4.1.1) and as they come (5.2). */
final class CookieReader {

  private CookieReader() {}

  static SetCookie read(String text) {
    List<String> parts = parts(text);
    for (String part : parts.subList(1, parts.size())) {
      if (!part.startsWith(" ") || part.startsWith("  ") || part.endsWith(" ")) {
        throw new FieldSyntaxException(text, 0, "'; ' between the parts of a cookie");
      }
    }
    SetCookie received = readReceived(text);
    SetCookie cookie = SetCookie.of(received.name(), received.value());
    for (CookieAttribute attribute : received.attributes()) {
      if (attribute.isNamed("Expires")) {
        HttpDate.parse(String.valueOf(attribute.value()));
      }
      cookie = cookie.with(attribute.name(), attribute.value());
    }
    if (!cookie.toString().equals(text)) {
      throw new FieldSyntaxException(text, 0, "a cookie with each attribute once");
    }
    return cookie;
  }

  static SetCookie readReceived(String text) {
    List<String> parts = parts(text);
    String pair = parts.get(0);
    int equals = pair.indexOf('=');
    String name = equals < 0 ? "" : pair.substring(0, equals).strip();
    if (name.isEmpty()) {
      throw new FieldSyntaxException(text, 0, "a cookie with a name and '='");
    }
    List<CookieAttribute> attributes = new ArrayList<>();
    for (String part : parts.subList(1, parts.size())) {
      if (attributes.size() == FieldLimits.MAX_ELEMENTS) {
        throw new FieldSyntaxException(
            text, 0, "at most " + FieldLimits.MAX_ELEMENTS + " attributes");
      }
      if (!part.isBlank()) {
        attributes.add(attribute(part));
      }
    }
    return new SetCookie(name, pair.substring(equals + 1).strip(), attributes);
  }

  private static CookieAttribute attribute(String part) {
    int equals = part.indexOf('=');
    return equals < 0
        ? new CookieAttribute(part.strip(), null)
        : new CookieAttribute(
            part.substring(0, equals).strip(), part.substring(equals + 1).strip());
  }

  /** Reads {@code cookie-pair *( ";" SP cookie-pair )} (RFC 6265, 4.2.1), or what comes of it. */
  static Cookies readAll(Scanner in) {
    List<Cookie> cookies = new ArrayList<>();
    int start = in.position();
    for (int count = 1; !in.atEnd(); count++) {
      in.requireRoom(count, "cookies");
      if (count > 1) {
        in.require(';');
        if (!in.isReceived()) {
          in.require(' ');
        }
      }
      int pair = in.position();
      String text = in.run(CharClass.COOKIE_TEXT);
      int equals = text.indexOf('=');
      String name = equals < 0 ? "" : text.substring(0, equals);
      String value = text.substring(equals + 1);
      if (!in.isReceived()) {
        cookies.add(in.check(pair, () -> Cookie.of(name, value)));
      } else if (!name.isBlank()) {
        cookies.add(new Cookie(name.strip(), value.strip()));
      }
    }
    return in.check(start, () -> new Cookies(cookies));
  }

  private static List<String> parts(String text) {
    return List.of(text.split(";", -1));
  }

  /** Reads {@code Max-Age} (RFC 6265, 5.2.2): digits, perhaps with a minus sign before them. */
  static Optional<Duration> maxAge(String text) {
    boolean isNegative = text.startsWith("-");
    String digits = isNegative ? text.substring(1) : text;
    if (digits.isEmpty() || !CharClass.DIGIT.matchesAll(digits)) {
      return Optional.empty();
    }
    return Optional.of(
        isNegative ? Duration.ZERO : Duration.ofSeconds(DecimalDigits.saturated(digits)));
  }
}
