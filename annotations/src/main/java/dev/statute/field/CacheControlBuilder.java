package dev.statute.field;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CacheControl}. Directives are written in the order in which they are first added;
 * adding one again replaces its argument.
 */
public final class CacheControlBuilder {

  private final Map<String, CacheDirective> directives = new LinkedHashMap<>();

  CacheControlBuilder() {}

  /**
   * How long the response is fresh; in a request, how old it may be: {@code max-age} (RFC 9111,
   * 5.2.1.1, 5.2.2.1).
   *
   * @param duration not negative; its fraction of a second is dropped, and what is beyond 2^31
   *     seconds
   * @return this builder
   * @throws IllegalArgumentException if the duration is negative
   */
  public CacheControlBuilder maxAge(Duration duration) {
    return directive("max-age", DeltaSeconds.of(duration).toString());
  }

  /**
   * How long the response is fresh for a shared cache: {@code s-maxage} (RFC 9111, 5.2.2.10).
   *
   * @param duration not negative; its fraction of a second is dropped, and what is beyond 2^31
   *     seconds
   * @return this builder
   * @throws IllegalArgumentException if the duration is negative
   */
  public CacheControlBuilder sharedMaxAge(Duration duration) {
    return directive("s-maxage", DeltaSeconds.of(duration).toString());
  }

  /**
   * How long the response must stay fresh: {@code min-fresh} (RFC 9111, 5.2.1.3).
   *
   * @param duration not negative; its fraction of a second is dropped, and what is beyond 2^31
   *     seconds
   * @return this builder
   * @throws IllegalArgumentException if the duration is negative
   */
  public CacheControlBuilder minFresh(Duration duration) {
    return directive("min-fresh", DeltaSeconds.of(duration).toString());
  }

  /**
   * How stale the response may be: {@code max-stale} (RFC 9111, 5.2.1.2).
   *
   * @param duration not negative; its fraction of a second is dropped, and what is beyond 2^31
   *     seconds
   * @return this builder
   * @throws IllegalArgumentException if the duration is negative
   */
  public CacheControlBuilder maxStale(Duration duration) {
    return directive("max-stale", DeltaSeconds.of(duration).toString());
  }

  /**
   * A stale response is not to be used before it is validated: {@code must-revalidate} (RFC 9111,
   * 5.2.2.2).
   *
   * @return this builder
   */
  public CacheControlBuilder mustRevalidate() {
    return directive("must-revalidate", null);
  }

  /**
   * Only a cache that knows the status code is to store the response: {@code must-understand} (RFC
   * 9111, 5.2.2.3).
   *
   * @return this builder
   */
  public CacheControlBuilder mustUnderstand() {
    return directive("must-understand", null);
  }

  /**
   * Nothing of the request or response is to be stored: {@code no-store} (RFC 9111, 5.2.1.5,
   * 5.2.2.5).
   *
   * @return this builder
   */
  public CacheControlBuilder noStore() {
    return directive("no-store", null);
  }

  /**
   * The content is not to be transformed: {@code no-transform} (RFC 9111, 5.2.1.6, 5.2.2.6).
   *
   * @return this builder
   */
  public CacheControlBuilder noTransform() {
    return directive("no-transform", null);
  }

  /**
   * A stale response is not to be used by a shared cache before it is validated: {@code
   * proxy-revalidate} (RFC 9111, 5.2.2.8).
   *
   * @return this builder
   */
  public CacheControlBuilder proxyRevalidate() {
    return directive("proxy-revalidate", null);
  }

  /**
   * Only a stored response is wanted: {@code only-if-cached} (RFC 9111, 5.2.1.7).
   *
   * @return this builder
   */
  public CacheControlBuilder onlyIfCached() {
    return directive("only-if-cached", null);
  }

  /**
   * Any cache may store the response: {@code public} (RFC 9111, 5.2.2.9).
   *
   * @return this builder
   */
  public CacheControlBuilder setPublic() {
    return directive("public", null);
  }

  /**
   * A shared cache must not store the response: {@code private} (RFC 9111, 5.2.2.7).
   *
   * @return this builder
   */
  public CacheControlBuilder setPrivate() {
    return directive("private", null);
  }

  /**
   * The response is not to be used before it is validated: {@code no-cache} (RFC 9111, 5.2.1.4,
   * 5.2.2.4).
   *
   * @return this builder
   */
  public CacheControlBuilder noCache() {
    return directive("no-cache", null);
  }

  /**
   * A shared cache must not store some fields: {@code private} with an argument (RFC 9111,
   * 5.2.2.7).
   *
   * @param fields the names of the fields, at least one
   * @return this builder
   * @throws IllegalArgumentException if there is none
   */
  public CacheControlBuilder setPrivate(FieldNames fields) {
    return directive("private", Elements.join(Elements.nonEmpty(fields.names(), "field name")));
  }

  /**
   * Some fields are not to be used before the response is validated: {@code no-cache} with an
   * argument (RFC 9111, 5.2.2.4).
   *
   * @param fields the names of the fields, at least one
   * @return this builder
   * @throws IllegalArgumentException if there is none
   */
  public CacheControlBuilder noCache(FieldNames fields) {
    return directive("no-cache", Elements.join(Elements.nonEmpty(fields.names(), "field name")));
  }

  /**
   * Names any directive.
   *
   * @param name a token
   * @param argument the argument, without quotes, or null for none
   * @return this builder
   * @throws FieldSyntaxException if one has characters it cannot have
   */
  public CacheControlBuilder directive(String name, @Nullable String argument) {
    CacheDirective directive = new CacheDirective(name, argument);
    directives.put(name.toLowerCase(Locale.ROOT), directive);
    return this;
  }

  /**
   * Finishes.
   *
   * @return the directives so far
   */
  public CacheControl build() {
    return new CacheControl(List.copyOf(directives.values()));
  }
}
