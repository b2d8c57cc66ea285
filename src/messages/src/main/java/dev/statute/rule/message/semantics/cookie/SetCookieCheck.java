package dev.statute.rule.message.semantics.cookie;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.SameSite;
import dev.statute.field.SetCookie;
import dev.statute.http.Header;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Targets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for cookies that user agents ignore. */
final class SetCookieCheck implements MessageCheck {

  private static final int LARGEST = 4_096;

  /**
   * Zero and less are not in the grammar, but end a cookie in all user agents (RFC 6265, 5.2.2).
   */
  private static final Pattern SECONDS = Pattern.compile("-?[0-9]+");

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    List<String> lines = exchange.response().fields().all(Header.SET_COOKIE.fieldName());
    if (lines.isEmpty()) {
      return;
    }
    Report report = new Report(exchange, found);
    Set<String> names = new HashSet<>();
    lines.stream()
        .flatMap(SetCookieCheck::read)
        .forEach(
            cookie -> {
              if (!names.add(identity(cookie))) {
                add(
                    SemanticRule.SET_COOKIE_REPEATED,
                    "sets the cookie " + quoted(cookie) + " twice",
                    "Set it once.",
                    report);
              }
              check(cookie, report);
            });
  }

  private static Stream<SetCookie> read(String line) {
    try {
      return Stream.of(SetCookie.parseReceived(line));
    } catch (FieldSyntaxException malformed) {
      return Stream.empty();
    }
  }

  /** Cookies of one name for several domains or paths are several cookies (RFC 6265, 5.3). */
  private static String identity(SetCookie cookie) {
    return cookie.name() + ";" + cookie.domain().orElse("") + ";" + cookie.path().orElse("");
  }

  private static void check(SetCookie cookie, Report report) {
    if (cookie.name().length() + cookie.value().length() > LARGEST) {
      add(
          SemanticRule.SET_COOKIE_SIZE,
          "sets the cookie " + quoted(cookie) + " with more than " + LARGEST + " octets",
          "Keep the data on the server.",
          report);
    }
    if (!cookie.isSecure()) {
      unsecured(cookie, report);
    } else if (Targets.isOf(report.exchange(), "http") && !isLocal(report.exchange())) {
      add(
          SemanticRule.SET_COOKIE_INSECURE,
          "sets the cookie " + quoted(cookie) + " with Secure over http",
          "Serve it over https.",
          report);
    }
    prefix(cookie, report);
    domain(cookie, report);
    attributes(cookie, report);
  }

  private static void unsecured(SetCookie cookie, Report report) {
    if (cookie.sameSite().filter(SameSite.NONE::equals).isPresent()) {
      add(
          SemanticRule.SET_COOKIE_SITE,
          "sets the cookie " + quoted(cookie) + " with SameSite=None and without Secure",
          "Add Secure.",
          report);
    }
    if (cookie.isPartitioned()) {
      add(
          SemanticRule.SET_COOKIE_PARTITIONED,
          "sets the cookie " + quoted(cookie) + " with Partitioned and without Secure",
          "Add Secure.",
          report);
    }
  }

  private static void prefix(SetCookie cookie, Report report) {
    String name = cookie.name().toLowerCase(Locale.ROOT);
    boolean isHost = name.startsWith("__host-");
    String missing = "";
    if ((isHost || name.startsWith("__secure-")) && !cookie.isSecure()) {
      missing = "without Secure";
    } else if (isHost && cookie.domain().isPresent()) {
      missing = "with Domain";
    } else if (isHost && cookie.path().filter("/"::equals).isEmpty()) {
      missing = "without Path=/";
    }
    if (!missing.isEmpty()) {
      add(
          SemanticRule.SET_COOKIE_PREFIX,
          "sets the cookie " + quoted(cookie) + " " + missing,
          isHost ? "Send Secure and Path=/, and no Domain." : "Add Secure.",
          report);
    }
  }

  private static void domain(SetCookie cookie, Report report) {
    Optional<String> host = Targets.host(report.exchange());
    cookie
        .domain()
        .map(domain -> domain.toLowerCase(Locale.ROOT))
        .filter(domain -> !domain.isEmpty())
        .filter(domain -> host.filter(name -> !matches(name, domain)).isPresent())
        .ifPresent(
            domain ->
                add(
                    SemanticRule.SET_COOKIE_DOMAIN,
                    "sets the cookie "
                        + quoted(cookie)
                        + " for the domain "
                        + MessageWords.quoted(domain)
                        + ", which its host is not in",
                    "Leave Domain out.",
                    report));
  }

  /** The grammar of a line does not show that these are malformed. */
  private static void attributes(SetCookie cookie, Report report) {
    cookie
        .attribute("Max-Age")
        .filter(age -> !SECONDS.matcher(age).matches())
        .ifPresent(age -> malformed(cookie, "Max-Age", "Send a number of seconds.", report));
    cookie
        .attribute("Domain")
        .filter(String::isEmpty)
        .ifPresent(domain -> malformed(cookie, "Domain", "Leave Domain out.", report));
  }

  private static void malformed(SetCookie cookie, String name, String fix, Report report) {
    add(
        SemanticRule.FIELD_SYNTAX_SET_COOKIE,
        "sets the cookie " + quoted(cookie) + " with a malformed " + name,
        fix,
        report);
  }

  private static boolean matches(String host, String domain) {
    String own = domain.startsWith(".") ? domain.substring(1) : domain;
    return host.equals(own) || host.endsWith("." + own);
  }

  /** User agents take such hosts for as safe as https. */
  private static boolean isLocal(JudgedExchange exchange) {
    return Targets.host(exchange)
        .filter(host -> !host.equals("localhost") && !host.startsWith("127."))
        .isEmpty();
  }

  private static String quoted(SetCookie cookie) {
    return MessageWords.quoted(cookie.name());
  }

  private static void add(SemanticRule rule, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, Header.SET_COOKIE.fieldName(), predicate, fix);
  }
}
