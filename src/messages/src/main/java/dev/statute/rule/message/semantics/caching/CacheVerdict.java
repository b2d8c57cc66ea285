package dev.statute.rule.message.semantics.caching;

import dev.statute.field.CacheControl;
import dev.statute.field.Vary;
import dev.statute.http.Header;
import dev.statute.law.Cacheability;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.law.Status;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.semantics.report.Values;
import java.time.Duration;
import java.util.Optional;

/**
 * What caches may do with the final response of an exchange.
 *
 * @param shared what a cache of several users may do
 * @param own what the cache of one user may do
 */
public record CacheVerdict(CacheReuse shared, CacheReuse own) {

  /** Reads what the method, the status and the fields of an exchange say (RFC 9111, 3 to 4.2). */
  public static CacheVerdict of(JudgedExchange exchange) {
    CacheTerms terms = CacheTerms.of(exchange);
    return new CacheVerdict(reuse(exchange, terms, true), reuse(exchange, terms, false));
  }

  private static CacheReuse reuse(JudgedExchange exchange, CacheTerms terms, boolean isShared) {
    return forbidden(exchange, terms, isShared)
        .<CacheReuse>map(CacheReuse.Never::new)
        .or(() -> validated(exchange, terms))
        .orElseGet(() -> lifetime(exchange, terms, isShared));
  }

  private static Optional<String> forbidden(
      JudgedExchange exchange, CacheTerms terms, boolean isShared) {
    CacheControl control = terms.control();
    Optional<Method> method = exchange.method();
    if (method.map(Method::cacheability).filter(MethodCacheability.TRUE::equals).isEmpty()) {
      return Optional.of("its method is not cacheable");
    }
    if (isNeverStored(exchange)) {
      return Optional.of("its status must not be stored");
    }
    if (control.isNoStore() && !control.isMustUnderstand()) {
      return Optional.of("it has no-store");
    }
    if (isShared && terms.isPrivate()) {
      return Optional.of("it is private");
    }
    boolean isAuthenticated = exchange.request().fields().has(Header.AUTHORIZATION.fieldName());
    boolean isOpen =
        control.isPublic() || control.isMustRevalidate() || control.sharedMaxAge().isPresent();
    return isShared && isAuthenticated && !isOpen
        ? Optional.of("its request had credentials")
        : Optional.empty();
  }

  private static boolean isNeverStored(JudgedExchange exchange) {
    return exchange
        .status()
        .map(Status::cacheability)
        .filter(Cacheability.NEVER::equals)
        .isPresent();
  }

  private static Optional<CacheReuse> validated(JudgedExchange exchange, CacheTerms terms) {
    if (terms.isNoCache()) {
      return Optional.of(new CacheReuse.Validated("it has no-cache"));
    }
    return Values.read(exchange.response().fields(), Header.VARY, Vary.CODEC)
        .filter(Vary.Any.class::isInstance)
        .map(any -> new CacheReuse.Validated("it has Vary: *"));
  }

  private static CacheReuse lifetime(JudgedExchange exchange, CacheTerms terms, boolean isShared) {
    Optional<Duration> lifetime = terms.lifetime(isShared);
    if (lifetime.isPresent()) {
      return lifetime.get().isZero()
          ? new CacheReuse.Validated("it is stale at once")
          : new CacheReuse.Fresh(lifetime.get());
    }
    boolean isHeuristic =
        exchange
            .status()
            .map(Status::cacheability)
            .filter(Cacheability.HEURISTICALLY::equals)
            .isPresent();
    return isHeuristic || terms.control().isPublic()
        ? new CacheReuse.Guessed()
        : new CacheReuse.Never("it does not say for how long");
  }

  /** Returns what caches may do, as a sentence. */
  public String words() {
    return shared.equals(own)
        ? "a cache " + own.words()
        : "a shared cache " + shared.words() + "; the cache of a user " + own.words();
  }
}
