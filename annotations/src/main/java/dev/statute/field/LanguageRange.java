package dev.statute.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A basic language range, of {@code Accept-Language} (RFC 9110, 12.5.4; RFC 4647, 2.1).
 *
 * @param value a language tag, or {@code *} for any language
 */
public record LanguageRange(String value) implements FieldValue {

  /**
   * Checks the value.
   *
   * @param value a language tag
   * @throws FieldSyntaxException if it is neither
   */
  public LanguageRange {
    if (!value.equals("*")) {
      LanguageSubtags.require(value);
    }
  }

  /**
   * Reads a language range.
   *
   * @param value such as {@code en-GB}
   * @return the value
   * @throws FieldSyntaxException if it is not a language range
   */
  public static LanguageRange parse(String value) {
    return Scanner.whole(value, LanguageRange::read);
  }

  /**
   * Tells whether a language is in the range (RFC 4647, 3.3.1).
   *
   * @param tag the language
   * @return whether the range is {@code *}, or the tag, or the tag's beginning up to a hyphen
   */
  public boolean matches(LanguageTag tag) {
    return specificity(tag) != Weighted.NO_MATCH;
  }

  /** Gives the length of the range if it matches. */
  int specificity(LanguageTag tag) {
    if (value.equals("*")) {
      return 0;
    }
    int length = value.length();
    boolean starts = tag.value().regionMatches(true, 0, value, 0, length);
    boolean ends = starts && (tag.value().length() == length || tag.value().charAt(length) == '-');
    return ends ? length : Weighted.NO_MATCH;
  }

  static LanguageRange read(Scanner in) {
    return new LanguageRange(in.skip('*') ? "*" : LanguageSubtags.read(in));
  }

  /** Compares without regard to case (RFC 5646, 2.1.1). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageRange that && value.equalsIgnoreCase(that.value);
  }

  @Override
  public int hashCode() {
    return value.toLowerCase(Locale.ROOT).hashCode();
  }

  /** Gives the wire form, as it was spelled. */
  @Override
  public String toString() {
    return value;
  }
}
