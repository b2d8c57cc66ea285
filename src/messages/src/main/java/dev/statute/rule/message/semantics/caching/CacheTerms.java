package dev.statute.rule.message.semantics.caching;

import dev.statute.field.Age;
import dev.statute.field.CacheControl;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.semantics.report.Values;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a response says to caches, as they read it.
 *
 * @param control its directives; none of a malformed field
 * @param isMalformed whether the field with the directives is malformed
 * @param expires when it expires, and the past for a malformed date; nothing without the field
 * @param date when it was made; the time of the request where it does not say
 * @param age how old a cache says that it is
 */
record CacheTerms(
    CacheControl control,
    boolean isMalformed,
    Optional<Instant> expires,
    Optional<Instant> date,
    Optional<Duration> age) {

  /** Reads the terms of the final response. */
  static CacheTerms of(JudgedExchange exchange) {
    CapturedFields fields = exchange.response().fields();
    Optional<CacheControl> control = Values.read(fields, Header.CACHE_CONTROL, CacheControl.CODEC);
    Optional<Instant> expires =
        fields.has(Header.EXPIRES.fieldName())
            ? Optional.of(Values.date(fields, Header.EXPIRES).orElse(Instant.EPOCH))
            : Optional.empty();
    return new CacheTerms(
        control.orElseGet(() -> new CacheControl(List.of())),
        control.isEmpty() && fields.has(Header.CACHE_CONTROL.fieldName()),
        expires,
        Values.date(fields, Header.DATE).or(() -> exchange.captured().started()),
        Values.read(fields, Header.AGE, Age.CODEC).map(Age::duration));
  }

  /** Returns the lifetime that Expires alone gives the response. */
  Optional<Duration> lifetimeByExpires() {
    return expires.flatMap(end -> date.map(start -> between(start, end)));
  }

  /** Returns the lifetime of the response in a cache, where it says one (RFC 9111, 4.2.1). */
  Optional<Duration> lifetime(boolean isShared) {
    Optional<Duration> shared = isShared ? control.sharedMaxAge() : Optional.empty();
    return shared.or(control::maxAge).or(this::lifetimeByExpires);
  }

  private static Duration between(Instant start, Instant end) {
    return end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
  }

  /** Tells whether it says a lifetime of at least a second. */
  boolean isFresh() {
    return lifetime(true).filter(life -> !life.isZero()).isPresent()
        || lifetime(false).filter(life -> !life.isZero()).isPresent();
  }

  /** Tells whether no cache reuses it without asking (RFC 9111, 5.2.2.4), for all of its fields. */
  boolean isNoCache() {
    return control.isNoCache() && control.noCacheFields().names().isEmpty();
  }

  /** Tells whether no shared cache stores it (RFC 9111, 5.2.2.7), for all of its fields. */
  boolean isPrivate() {
    return control.isPrivate() && control.privateFields().names().isEmpty();
  }
}
