package dev.statute.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language tag, of {@code Content-Language} (RFC 9110, 8.5.1).
 *
 * <p>Only the outline of the grammar of RFC 5646 is checked: subtags of one to eight letters or
 * digits, the first of letters.
 *
 * @param value the tag, such as {@code en-GB}
 */
public record LanguageTag(String value) implements FieldValue {

  /**
   * Checks the value.
   *
   * @param value the tag
   * @throws FieldSyntaxException if it is not made of such subtags
   */
  public LanguageTag {
    LanguageSubtags.require(value);
  }

  /**
   * Reads a language tag.
   *
   * @param value such as {@code en-GB}
   * @return the value
   * @throws FieldSyntaxException if it is not a language tag
   */
  public static LanguageTag parse(String value) {
    return Scanner.whole(value, LanguageTag::read);
  }

  /**
   * Takes the language of a locale.
   *
   * @param locale a locale
   * @return its language tag
   */
  public static LanguageTag of(Locale locale) {
    return new LanguageTag(locale.toLanguageTag());
  }

  /**
   * Gives a locale for the language.
   *
   * @return the locale; what the JDK does not understand of the tag is missing from it
   */
  public Locale locale() {
    return Locale.forLanguageTag(value);
  }

  static LanguageTag read(Scanner in) {
    return new LanguageTag(LanguageSubtags.read(in));
  }

  /** Compares without regard to case (RFC 5646, 2.1.1). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag that && value.equalsIgnoreCase(that.value);
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
