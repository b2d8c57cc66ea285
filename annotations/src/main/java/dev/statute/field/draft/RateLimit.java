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
 * What is left of the quota of one policy: a member of {@code RateLimit}.
 *
 * @param item the name of the policy, a String, with the parameters of the draft and any others
 */
public record RateLimit(StructuredItem item) {

  private static final String REMAINING = "r";
  private static final String WINDOW = "t";
  private static final String PARTITION_KEY = "pk";

  /**
   * Checks the parameters.
   *
   * @param item the name of the policy with its parameters
   * @throws UnfitPartException if {@code r} is missing, or a parameter of the draft is not what it
   *     is there
   */
  public RateLimit {
    item.value(BareString.class);
    if (Quantities.of(item.parameters(), REMAINING).isEmpty()) {
      throw new UnfitPartException(item, "a parameter r");
    }
    Quantities.of(item.parameters(), WINDOW);
    item.parameters().get(PARTITION_KEY, BareByteSequence.class);
  }

  /**
   * States what is left.
   *
   * @param policy the name of the policy, printable ASCII text
   * @param remaining what is left in units of the quota, not negative
   * @return the statement
   * @throws IllegalArgumentException if the name has other characters, or the number is negative
   */
  public static RateLimit of(String policy, long remaining) {
    return new RateLimit(StructuredItem.string(policy).with(REMAINING, new BareInteger(remaining)));
  }

  /**
   * Adds the time for which the rest has to do.
   *
   * @param window whole seconds, not negative
   * @return the statement with it
   * @throws IllegalArgumentException if it is negative
   */
  public RateLimit within(Duration window) {
    return with(WINDOW, new BareInteger(window.toSeconds()));
  }

  /**
   * Adds the key of the partition to which the quota belongs.
   *
   * @param key octets that tell, say, one user from others
   * @return the statement with it
   */
  public RateLimit inPartition(byte[] key) {
    return with(PARTITION_KEY, BareByteSequence.of(key));
  }

  /**
   * Adds a parameter, or replaces its value.
   *
   * @param key its key
   * @param value its value
   * @return the statement with it
   * @throws UnfitPartException if it is a parameter of the draft, and not what it is there
   */
  public RateLimit with(String key, BareItem value) {
    return new RateLimit(item.with(key, value));
  }

  /**
   * Returns the name of the policy.
   *
   * @return printable ASCII text
   */
  public String policy() {
    return item.value(BareString.class).value();
  }

  /**
   * Returns what is left.
   *
   * @return units of the quota, 0 or more; no promise that requests are served
   */
  public long remaining() {
    return Quantities.of(item.parameters(), REMAINING).orElseThrow();
  }

  /**
   * Returns the time for which the rest has to do.
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

  /** Gives the wire form, such as {@code "burst";r=50;t=30}. */
  @Override
  public String toString() {
    return item.toString();
  }
}
