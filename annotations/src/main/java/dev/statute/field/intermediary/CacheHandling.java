package dev.statute.field.intermediary;

import dev.statute.field.structured.BareBoolean;
import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.BareToken;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredParameters;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one cache handled a response and its request: a member of {@code Cache-Status} (RFC 9211, 2).
 *
 * @param item the name of the cache, a String or Token, with what it says: the parameters of RFC
 *     9211 with the types that they have there, and any others
 */
public record CacheHandling(StructuredItem item) {

  private static final String HIT = "hit";
  private static final String FORWARD = "fwd";
  private static final String FORWARD_STATUS = "fwd-status";
  private static final String TTL = "ttl";
  private static final String STORED = "stored";
  private static final String COLLAPSED = "collapsed";
  private static final String KEY = "key";
  private static final String DETAIL = "detail";

  /**
   * Checks the types.
   *
   * @param item the name of the cache with what it says
   * @throws dev.statute.field.structured.UnfitPartException if the name, or a parameter of RFC
   *     9211, is of another type
   */
  public CacheHandling {
    Identifiers.text(item.value());
    StructuredParameters parameters = item.parameters();
    parameters.get(HIT, BareBoolean.class);
    parameters.get(FORWARD, BareToken.class);
    parameters.get(FORWARD_STATUS, BareInteger.class);
    parameters.get(TTL, BareInteger.class);
    parameters.get(STORED, BareBoolean.class);
    parameters.get(COLLAPSED, BareBoolean.class);
    parameters.get(KEY, BareString.class);
    parameters.get(DETAIL).ifPresent(Identifiers::text);
  }

  /**
   * Says that a cache satisfied the request, without forwarding it.
   *
   * @param cache the name of the cache, printable ASCII text
   * @return what it says
   * @throws dev.statute.field.FieldSyntaxException if the name has other characters
   */
  public static CacheHandling hit(String cache) {
    return named(cache).with(HIT, new BareBoolean(true));
  }

  /**
   * Says that a cache forwarded the request.
   *
   * @param cache the name of the cache, printable ASCII text
   * @param reason why it did
   * @return what it says
   * @throws dev.statute.field.FieldSyntaxException if the name has other characters
   */
  public static CacheHandling forwarded(String cache, ForwardReason reason) {
    return named(cache).with(FORWARD, new BareToken(reason.token()));
  }

  private static CacheHandling named(String cache) {
    return new CacheHandling(StructuredItem.of(Identifiers.of(cache)));
  }

  /**
   * Adds a parameter, or replaces its value.
   *
   * @param key its key
   * @param value its value
   * @return what the cache says with it
   * @throws dev.statute.field.structured.UnfitPartException if RFC 9211 gives the parameter another
   *     type
   */
  public CacheHandling with(String key, BareItem value) {
    return new CacheHandling(item.with(key, value));
  }

  /**
   * Adds the status code that the next hop answered with.
   *
   * @param status the code
   * @return what the cache says with it
   */
  public CacheHandling withForwardStatus(int status) {
    return with(FORWARD_STATUS, new BareInteger(status));
  }

  /**
   * Adds how long the response stays fresh.
   *
   * @param ttl whole seconds; negative for a stale response
   * @return what the cache says with it
   */
  public CacheHandling withTtl(Duration ttl) {
    return with(TTL, new BareInteger(ttl.toSeconds()));
  }

  /**
   * Adds whether the cache stored the response.
   *
   * @param stored whether it did
   * @return what the cache says with it
   */
  public CacheHandling stored(boolean stored) {
    return with(STORED, new BareBoolean(stored));
  }

  /**
   * Adds whether the request was collapsed with others that were forwarded.
   *
   * @param collapsed whether it was, so that the response was reused
   * @return what the cache says with it
   */
  public CacheHandling collapsed(boolean collapsed) {
    return with(COLLAPSED, new BareBoolean(collapsed));
  }

  /**
   * Adds the key under which the cache keeps the response.
   *
   * @param key printable ASCII text
   * @return what the cache says with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public CacheHandling withKey(String key) {
    return with(KEY, new BareString(key));
  }

  /**
   * Adds a detail that only this cache knows how to read.
   *
   * @param detail printable ASCII text
   * @return what the cache says with it
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public CacheHandling withDetail(String detail) {
    return with(DETAIL, Identifiers.of(detail));
  }

  /**
   * Returns the name of the cache.
   *
   * @return printable ASCII text
   */
  public String cache() {
    return Identifiers.text(item.value());
  }

  /**
   * Tells whether the cache satisfied the request.
   *
   * @return whether it was a hit
   */
  public boolean isHit() {
    return item.parameters().flag(HIT);
  }

  /**
   * Tells whether the cache forwarded the request.
   *
   * @return whether it did, for whatever reason
   */
  public boolean isForwarded() {
    return item.parameters().get(FORWARD).isPresent();
  }

  /**
   * Returns why the cache forwarded the request.
   *
   * @return the reason, if it did and it is one of RFC 9211
   */
  public Optional<ForwardReason> forwardReason() {
    return item.parameters()
        .get(FORWARD, BareToken.class)
        .flatMap(token -> ForwardReason.find(token.value()));
  }

  /**
   * Returns the status code that the next hop answered with.
   *
   * @return the code, if it is given and an {@code int}
   */
  public OptionalInt forwardStatus() {
    return integer(FORWARD_STATUS)
        .filter(status -> status == (int) (long) status)
        .map(status -> OptionalInt.of(status.intValue()))
        .orElseGet(OptionalInt::empty);
  }

  /**
   * Returns how long the response stays fresh.
   *
   * @return the time, negative for a stale response, if it is given
   */
  public Optional<Duration> ttl() {
    return integer(TTL).map(Duration::ofSeconds);
  }

  /**
   * Tells whether the cache stored the response.
   *
   * @return whether it says that it did
   */
  public boolean isStored() {
    return item.parameters().flag(STORED);
  }

  /**
   * Tells whether the request was collapsed with others that were forwarded.
   *
   * @return whether it was, so that the response was reused
   */
  public boolean isCollapsed() {
    return item.parameters().flag(COLLAPSED);
  }

  /**
   * Returns the key under which the cache keeps the response.
   *
   * @return the key, if it is given
   */
  public Optional<String> key() {
    return item.parameters().get(KEY, BareString.class).map(BareString::value);
  }

  /**
   * Returns a detail that only this cache knows how to read.
   *
   * @return the text of the String or Token, if there is one
   */
  public Optional<String> detail() {
    return item.parameters().get(DETAIL).map(Identifiers::text);
  }

  private Optional<Long> integer(String key) {
    return item.parameters().get(key, BareInteger.class).map(BareInteger::value);
  }

  /** Gives the wire form, such as {@code ExampleCache;fwd=uri-miss;stored}. */
  @Override
  public String toString() {
    return item.toString();
  }
}
