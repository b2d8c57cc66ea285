package dev.statute.field.draft;

import dev.statute.field.structured.BareByteSequence;
import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.BareItem;
import dev.statute.field.structured.BareString;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.UnfitPartException;
import java.time.Duration;
import java.util.Optional;

/**
 * A quota of a server: a member of {@code RateLimit-Policy}.
 *
 * @param item the name of the policy, a String, with the parameters of the draft and any others
 */
public record RateLimitPolicy(StructuredItem item) {

  /** The unit of quotas that name none. */
  public static final String REQUESTS = "requests";

  private static final String QUOTA = "q";
  private static final String UNIT = "qu";
  private static final String WINDOW = "w";
  private static final String PARTITION_KEY = "pk";

  /**
   * Checks the parameters.
   *
   * @param item the name of the policy with its parameters
   * @throws UnfitPartException if {@code q} is missing, or a parameter of the draft is not what it
   *     is there
   */
  public RateLimitPolicy {
    item.value(BareString.class);
    if (Quantities.of(item.parameters(), QUOTA).isEmpty()) {
      throw new UnfitPartException(item, "a parameter q");
    }
    item.parameters().get(UNIT, BareString.class);
    Quantities.of(item.parameters(), WINDOW);
    item.parameters().get(PARTITION_KEY, BareByteSequence.class);
  }

  /**
   * States a quota.
   *
   * @param name the name of the policy, printable ASCII text
   * @param quota the units of the quota, not negative
   * @return the policy
   * @throws IllegalArgumentException if the name has other characters, or the number is negative
   */
  public static RateLimitPolicy of(String name, long quota) {
    return new RateLimitPolicy(StructuredItem.string(name).with(QUOTA, new BareInteger(quota)));
  }

  /**
   * Adds the time in which the quota may be used up.
   *
   * @param window whole seconds, not negative
   * @return the policy with it
   * @throws IllegalArgumentException if it is negative
   */
  public RateLimitPolicy per(Duration window) {
    return with(WINDOW, new BareInteger(window.toSeconds()));
  }

  /**
   * Adds the unit of the quota.
   *
   * @param unit such as {@code content-bytes}, printable ASCII text
   * @return the policy with it
   * @throws IllegalArgumentException if it has other characters
   */
  public RateLimitPolicy inUnits(String unit) {
    return with(UNIT, new BareString(unit));
  }

  /**
   * Adds the key of the partition to which the quota belongs.
   *
   * @param key octets that tell, say, one user from others
   * @return the policy with it
   */
  public RateLimitPolicy inPartition(byte[] key) {
    return with(PARTITION_KEY, BareByteSequence.of(key));
  }

  /**
   * Adds a parameter, or replaces its value.
   *
   * @param key its key
   * @param value its value
   * @return the policy with it
   * @throws UnfitPartException if it is a parameter of the draft, and not what it is there
   */
  public RateLimitPolicy with(String key, BareItem value) {
    return new RateLimitPolicy(item.with(key, value));
  }

  /**
   * Returns the name of the policy.
   *
   * @return printable ASCII text
   */
  public String name() {
    return item.value(BareString.class).value();
  }

  /**
   * Returns the quota.
   *
   * @return its units, 0 or more
   */
  public long quota() {
    return Quantities.of(item.parameters(), QUOTA).orElseThrow();
  }

  /**
   * Returns the unit of the quota.
   *
   * @return the unit; {@link #REQUESTS} if none is named
   */
  public String unit() {
    return item.parameters().get(UNIT, BareString.class).map(BareString::value).orElse(REQUESTS);
  }

  /**
   * Returns the time in which the quota may be used up.
   *
   * @return the time, if it is given
   */
  public Optional<Duration> window() {
    return item.parameters()
        .get(WINDOW, BareInteger.class)
        .map(seconds -> Duration.ofSeconds(seconds.value()));
  }

  /**
   * Returns the key of the partition to which the quota belongs.
   *
   * @return the octets, if they are given
   */
  public Optional<BareByteSequence> partitionKey() {
    return item.parameters().get(PARTITION_KEY, BareByteSequence.class);
  }

  /** Gives the wire form, such as {@code "burst";q=100;w=60}. */
  @Override
  public String toString() {
    return item.toString();
  }
}
