package dev.statute.field;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directives for caches: the value of {@code Cache-Control} (RFC 9111, 5.2).
 *
 * <p>If a directive is repeated, the first one counts (RFC 9111, 4.2.1). A number of seconds that
 * is missing or not a number is read in the most cautious way; one beyond 2^31 is read as 2^31 (RFC
 * 9111, 1.2.2).
 *
 * @param directives the directives in order, including unknown ones; may be empty
 */
public record CacheControl(List<CacheDirective> directives) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<CacheControl> CODEC =
      ListFieldCodec.of("CacheControl", CacheControl::parse, CacheControl::parseReceived);

  /**
   * Copies the directives.
   *
   * @param directives the directives in order
   */
  public CacheControl {
    directives = List.copyOf(directives);
  }

  /**
   * Starts to put directives together.
   *
   * @return a builder without directives
   */
  public static CacheControlBuilder builder() {
    return new CacheControlBuilder();
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of directives, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is no such list
   */
  public static CacheControl parse(String value) {
    return Scanner.whole(value, CacheControl::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed
   */
  public static CacheControl parse(List<String> lines) {
    return Scanner.whole(lines, CacheControl::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with white space around an equals sign, such as {@code max-age = 60}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static CacheControl parseReceived(List<String> lines) {
    return Scanner.received(lines, CacheControl::read);
  }

  static CacheControl read(Scanner in) {
    return new CacheControl(in.list(CacheDirective::read));
  }

  /**
   * Finds a directive.
   *
   * @param name its name, in any letter case
   * @return the first directive of that name
   */
  public Optional<CacheDirective> directive(String name) {
    return directives.stream()
        .filter(directive -> directive.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /**
   * How long the response is fresh; in a request, how old it may be: {@code max-age} (RFC 9111,
   * 5.2.1.1, 5.2.2.1).
   *
   * @return the duration, if the directive is there; if its argument is invalid, zero, which makes
   *     the response stale
   */
  public Optional<Duration> maxAge() {
    return seconds("max-age", 0);
  }

  /**
   * How long the response is fresh for a shared cache: {@code s-maxage} (RFC 9111, 5.2.2.10).
   *
   * @return the duration, if the directive is there; if its argument is invalid, zero, which makes
   *     the response stale
   */
  public Optional<Duration> sharedMaxAge() {
    return seconds("s-maxage", 0);
  }

  /**
   * How long the response must stay fresh: {@code min-fresh} (RFC 9111, 5.2.1.3).
   *
   * @return the duration, if the directive is there; if its argument is invalid, 2^31 seconds,
   *     which no response has
   */
  public Optional<Duration> minFresh() {
    return seconds("min-fresh", DeltaSeconds.MAX_SECONDS);
  }

  /**
   * How stale the response may be: {@code max-stale} (RFC 9111, 5.2.1.2).
   *
   * @return the duration, if the directive is there; without an argument 2^31 seconds; if its
   *     argument is invalid, zero
   */
  public Optional<Duration> maxStale() {
    return directive("max-stale")
        .map(
            directive ->
                directive.argument() == null
                    ? Long.toString(DeltaSeconds.MAX_SECONDS)
                    : directive.argument())
        .map(argument -> duration(argument, 0));
  }

  /**
   * A stale response is not to be used before it is validated: {@code must-revalidate} (RFC 9111,
   * 5.2.2.2).
   *
   * @return whether the directive is there
   */
  public boolean isMustRevalidate() {
    return directive("must-revalidate").isPresent();
  }

  /**
   * Only a cache that knows the status code is to store the response: {@code must-understand} (RFC
   * 9111, 5.2.2.3).
   *
   * @return whether the directive is there
   */
  public boolean isMustUnderstand() {
    return directive("must-understand").isPresent();
  }

  /**
   * Nothing of the request or response is to be stored: {@code no-store} (RFC 9111, 5.2.1.5,
   * 5.2.2.5).
   *
   * @return whether the directive is there
   */
  public boolean isNoStore() {
    return directive("no-store").isPresent();
  }

  /**
   * The content is not to be transformed: {@code no-transform} (RFC 9111, 5.2.1.6, 5.2.2.6).
   *
   * @return whether the directive is there
   */
  public boolean isNoTransform() {
    return directive("no-transform").isPresent();
  }

  /**
   * A stale response is not to be used by a shared cache before it is validated: {@code
   * proxy-revalidate} (RFC 9111, 5.2.2.8).
   *
   * @return whether the directive is there
   */
  public boolean isProxyRevalidate() {
    return directive("proxy-revalidate").isPresent();
  }

  /**
   * Only a stored response is wanted: {@code only-if-cached} (RFC 9111, 5.2.1.7).
   *
   * @return whether the directive is there
   */
  public boolean isOnlyIfCached() {
    return directive("only-if-cached").isPresent();
  }

  /**
   * Any cache may store the response: {@code public} (RFC 9111, 5.2.2.9).
   *
   * @return whether the directive is there
   */
  public boolean isPublic() {
    return directive("public").isPresent();
  }

  /**
   * A shared cache must not store the response, or some of its fields: {@code private} (RFC 9111,
   * 5.2.2.7).
   *
   * @return whether the directive is there, with or without field names
   */
  public boolean isPrivate() {
    return directive("private").isPresent();
  }

  /**
   * The response, or some of its fields, is not to be used before it is validated: {@code no-cache}
   * (RFC 9111, 5.2.1.4, 5.2.2.4).
   *
   * @return whether the directive is there, with or without field names
   */
  public boolean isNoCache() {
    return directive("no-cache").isPresent();
  }

  /**
   * The fields that {@code private} is limited to.
   *
   * @return the names; none if it is absent or concerns the whole response, which is also the
   *     reading of a list that is not a list of field names
   */
  public FieldNames privateFields() {
    return fields("private");
  }

  /**
   * The fields that {@code no-cache} is limited to.
   *
   * @return the names; none if it is absent or concerns the whole response, which is also the
   *     reading of a list that is not a list of field names
   */
  public FieldNames noCacheFields() {
    return fields("no-cache");
  }

  private FieldNames fields(String name) {
    String argument = directive(name).map(CacheDirective::argument).orElse("");
    try {
      return FieldNames.parse(argument);
    } catch (FieldSyntaxException noNames) {
      return new FieldNames(List.of());
    }
  }

  private Optional<Duration> seconds(String name, long whenInvalid) {
    return directive(name).map(directive -> duration(directive.argument(), whenInvalid));
  }

  private static Duration duration(@Nullable String argument, long whenInvalid) {
    long seconds =
        argument != null && !argument.isEmpty() && CharClass.DIGIT.matchesAll(argument)
            ? DecimalDigits.saturated(argument)
            : whenInvalid;
    return new DeltaSeconds(seconds).duration();
  }

  /** Gives the directives as a list. */
  @Override
  public String toString() {
    return Elements.join(directives);
  }
}
