package dev.statute.rule.message.semantics.caching;

import dev.statute.field.CacheControl;
import dev.statute.http.Header;
import dev.statute.law.Cacheability;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.law.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.time.Duration;
import java.util.Optional;

/** Looks for lifetimes that no cache uses, and for responses that caches use too long. */
final class FreshnessCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CacheTerms terms = CacheTerms.of(exchange);
    Report report = new Report(exchange, found);
    unusable(terms, exchange, report);
    fields(terms, report);
    CacheReuse own = CacheVerdict.of(exchange).own();
    if (!(own instanceof CacheReuse.Never)) {
      reuse(own, terms, exchange, report);
    }
  }

  private static void unusable(CacheTerms terms, JudgedExchange exchange, Report report) {
    boolean isMeant = terms.isFresh() || terms.control().isPublic();
    if (!isMeant || terms.control().isNoStore()) {
      return;
    }
    Optional<Status> never =
        exchange.status().filter(status -> status.cacheability() == Cacheability.NEVER);
    Optional<Method> uncached =
        exchange.method().filter(method -> method.cacheability() == MethodCacheability.FALSE);
    never.ifPresent(
        status ->
            add(
                SemanticRule.CACHE_LIFETIME_NEVER,
                Header.CACHE_CONTROL,
                "allows caches to reuse it, which its status forbids",
                "Send Cache-Control: no-store.",
                report));
    uncached
        .filter(method -> never.isEmpty())
        .ifPresent(
            method ->
                add(
                    SemanticRule.CACHE_LIFETIME_METHOD,
                    Header.CACHE_CONTROL,
                    "allows caches to reuse it, but no response to "
                        + method.token()
                        + " is cacheable",
                    "Leave the directives out.",
                    report));
  }

  private static void fields(CacheTerms terms, Report report) {
    CacheControl control = terms.control();
    Optional<Duration> byExpires = terms.lifetimeByExpires();
    control
        .maxAge()
        .filter(life -> byExpires.filter(other -> !other.equals(life)).isPresent())
        .ifPresent(
            life ->
                add(
                    SemanticRule.CACHE_LIFETIME_EXPIRES,
                    Header.EXPIRES,
                    "has max-age="
                        + life.toSeconds()
                        + " and an Expires that is "
                        + byExpires.orElse(Duration.ZERO).toSeconds()
                        + " seconds after its Date",
                    "Let both say the same, or leave Expires out.",
                    report));
    terms
        .age()
        .filter(age -> control.isNoStore() && !control.isMustUnderstand() && !age.isZero())
        .ifPresent(
            age ->
                add(
                    SemanticRule.CACHE_LIFETIME_STORED,
                    Header.AGE,
                    "has no-store, and Age: " + age.toSeconds(),
                    "Keep caches from storing it, or leave Age out.",
                    report));
  }

  private static void reuse(
      CacheReuse own, CacheTerms terms, JudgedExchange exchange, Report report) {
    CacheControl control = terms.control();
    CapturedFields fields = exchange.response().fields();
    boolean isGuessed = own instanceof CacheReuse.Guessed && terms.lifetime(true).isEmpty();
    if (isGuessed && !terms.isMalformed()) {
      add(
          SemanticRule.CACHE_LIFETIME_HEURISTIC,
          Header.CACHE_CONTROL,
          "does not say how long caches may reuse it",
          "Send max-age, no-cache or no-store in Cache-Control.",
          report);
    }
    if (terms.isNoCache()
        && !fields.has(Header.ETAG.fieldName())
        && !fields.has(Header.LAST_MODIFIED.fieldName())) {
      add(
          SemanticRule.CACHE_LIFETIME_VALIDATOR,
          Header.CACHE_CONTROL,
          "has no-cache, and neither ETag nor Last-Modified to validate it by",
          "Send an ETag, or no-store.",
          report);
    }
    cookie(terms, fields, report);
    boolean isAuthenticated =
        exchange.mayLack(CaptureGap.SECRETS)
            || exchange.request().fields().has(Header.AUTHORIZATION.fieldName());
    if (control.isPublic() && !control.isPrivate() && !isGuessed && !isAuthenticated) {
      add(
          SemanticRule.CACHE_LIFETIME_PUBLIC,
          Header.CACHE_CONTROL,
          "has public, and is cacheable without it",
          "Leave public out.",
          report);
    }
  }

  private static void cookie(CacheTerms terms, CapturedFields fields, Report report) {
    CacheControl control = terms.control();
    boolean isShared =
        control.isPublic() || control.sharedMaxAge().filter(life -> !life.isZero()).isPresent();
    // Directives with field names may be about the cookie.
    if (isShared
        && fields.has(Header.SET_COOKIE.fieldName())
        && !control.isPrivate()
        && !control.isNoCache()) {
      add(
          SemanticRule.CACHE_LIFETIME_COOKIE,
          Header.SET_COOKIE,
          "sets a cookie, and lets shared caches give it to other users",
          "Send Cache-Control: private or no-cache=\"Set-Cookie\", or no cookie.",
          report);
    }
  }

  private static void add(
      SemanticRule rule, Header field, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, field.fieldName(), predicate, fix);
  }
}
