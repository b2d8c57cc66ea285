package dev.statute.field;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A value with a quality value (RFC 9110, 12.4.2).
 *
 * @param <T> the type of the value
 * @param value what is weighted
 * @param quality the weight in thousandths: 0 for not acceptable, 1 for least to 1000 for most
 *     preferred
 */
public record Weighted<T>(T value, int quality) implements FieldValue {

  /** The weight of what has none. */
  static final int FULL = 1000;

  /** What a specificity is for a range that does not match. */
  static final int NO_MATCH = -1;

  private static final int DECIMALS = 3;

  /**
   * Checks the weight.
   *
   * @param value what is weighted
   * @param quality the weight in thousandths
   * @throws IllegalArgumentException if the quality is not in 0 to 1000
   */
  public Weighted {
    Objects.requireNonNull(value, "value");
    if (quality < 0 || quality > FULL) {
      throw new UnfitValueException("a quality from 0 to 1000", quality);
    }
  }

  /**
   * Gives a value the full weight.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return it with quality 1000
   */
  public static <T> Weighted<T> of(T value) {
    return new Weighted<>(value, FULL);
  }

  /**
   * Gives a value a weight.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param quality the weight in thousandths, 0 to 1000
   * @return the two
   * @throws IllegalArgumentException if the quality is not in that range
   */
  public static <T> Weighted<T> of(T value, int quality) {
    return new Weighted<>(value, quality);
  }

  static <T> Weighted<T> read(Scanner in, Function<Scanner, T> reader) {
    T value = reader.apply(in);
    if (!in.skipAfterWhiteSpace(';')) {
      return of(value);
    }
    in.skipWhiteSpace();
    if (!in.skip('q') && !in.skip('Q')) {
      throw in.error("'q'");
    }
    in.skipBadWhiteSpace();
    in.require('=');
    in.skipBadWhiteSpace();
    return of(value, readQuality(in));
  }

  /**
   * Reads a {@code qvalue}. In a value that was received the zero before the point may be missing,
   * as some user agents write {@code q=.2}, and decimals beyond the third do not count.
   */
  static int readQuality(Scanner in) {
    boolean one = in.skip('1');
    if (!one && !(in.isReceived() && in.peek() == '.')) {
      in.require('0');
    }
    if (!in.skip('.')) {
      return one ? FULL : 0;
    }
    int quality = one ? 1 : 0;
    for (int i = 0; i < DECIMALS; i++) {
      int digit = in.peek() - '0';
      boolean more = in.skip((char) ('0' + (one ? 0 : Math.max(0, Math.min(9, digit)))));
      quality = quality * 10 + (more && !one ? digit : 0);
    }
    while (in.isReceived() && (one ? in.peek() == '0' : in.peek(CharClass.DIGIT))) {
      in.require((char) in.peek());
    }
    return quality;
  }

  /** Gives the quality of the most specific match, the highest of equally specific ones, or 0. */
  static <T> int mostSpecific(List<Weighted<T>> ranges, ToIntFunction<T> specificity) {
    int best = NO_MATCH;
    int quality = 0;
    for (Weighted<T> range : ranges) {
      int current = specificity.applyAsInt(range.value);
      if (current > best || (current == best && current != NO_MATCH && range.quality > quality)) {
        best = current;
        quality = range.quality;
      }
    }
    return quality;
  }

  /** Gives the first offer of highest quality above 0. */
  static <T> Optional<T> best(List<T> offers, ToIntFunction<T> quality) {
    Optional<T> best = Optional.empty();
    int highest = 0;
    for (T offer : offers) {
      int current = quality.applyAsInt(offer);
      if (current > highest) {
        highest = current;
        best = Optional.of(offer);
      }
    }
    return best;
  }

  /** Gives the wire form, such as {@code gzip;q=0.5}; the full weight is left out. */
  @Override
  public String toString() {
    if (quality == FULL) {
      return value.toString();
    }
    StringBuilder out = new StringBuilder(value.toString()).append(";q=0");
    int rest = quality;
    if (rest > 0) {
      out.append('.');
    }
    for (int unit = FULL / 10; rest > 0; unit /= 10) {
      out.append(rest / unit);
      rest %= unit;
    }
    return out.toString();
  }
}
