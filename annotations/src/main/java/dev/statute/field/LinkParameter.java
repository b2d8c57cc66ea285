package dev.statute.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a {@link Link} other than {@code rel} (RFC 8288, 3).
 *
 * @param name a token, kept in lower case
 * @param value the value without quotes, or null if there is none, as in {@code crossorigin}
 */
public record LinkParameter(String name, @Nullable String value) implements FieldValue {

  /**
   * Checks name and value.
   *
   * @param name a token
   * @param value the value without quotes
   * @throws FieldSyntaxException if one has characters it cannot have
   * @throws IllegalArgumentException if the name is {@code rel}
   */
  public LinkParameter {
    name = CharClass.TOKEN.require(name).toLowerCase(Locale.ROOT);
    if (name.equals("rel")) {
      throw new UnfitValueException("a parameter other than rel", name);
    }
    if (value != null) {
      CharClass.QUOTABLE.requireAll(value);
    }
  }

  /**
   * Gives the wire form; a {@code title} is quoted for the sake of old recipients (RFC 8288, 3).
   */
  @Override
  public String toString() {
    if (value == null) {
      return name;
    }
    return name + '=' + (name.equals("title") ? Quoting.quote(value) : Quoting.tokenOrQuote(value));
  }
}
