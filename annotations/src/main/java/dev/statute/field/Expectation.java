package dev.statute.field;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of {@code Expect} (RFC 9110, 10.1.1). Names are compared without regard to case.
 *
 * @param name a token
 * @param value its value, without quotes, or null if there is none
 * @param parameters the parameters, which only an expectation with a value can have
 */
public record Expectation(String name, @Nullable String value, Map<String, String> parameters)
    implements FieldValue {

  /** The only expectation that is defined: an interim response before the content is sent. */
  public static final Expectation CONTINUE = new Expectation("100-continue", null, Map.of());

  /**
   * Checks and copies.
   *
   * @param name a token
   * @param value its value
   * @param parameters the parameters
   * @throws FieldSyntaxException if name, value or a parameter has characters it cannot have
   * @throws IllegalArgumentException if there are parameters without a value
   */
  public Expectation {
    CharClass.TOKEN.require(name);
    parameters = Elements.parameters(parameters);
    if (value != null) {
      CharClass.QUOTABLE.requireAll(value);
    } else if (!parameters.isEmpty()) {
      throw new UnfitValueException("a value before parameters", parameters.keySet());
    }
  }

  /**
   * Reads an expectation.
   *
   * @param text such as {@code 100-continue}
   * @return the expectation
   * @throws FieldSyntaxException if it is malformed
   */
  public static Expectation parse(String text) {
    return Scanner.whole(text, Expectation::read);
  }

  static Expectation read(Scanner in) {
    String name = in.token("an expectation");
    return in.skip('=')
        ? new Expectation(name, in.tokenOrQuotedString("a value"), in.parameters())
        : new Expectation(name, null, Map.of());
  }

  /** Compares the names without regard to case, and the rest. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Expectation that
        && name.equalsIgnoreCase(that.name)
        && Objects.equals(value, that.value)
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name.toLowerCase(Locale.ROOT), value, parameters);
  }

  /** Gives the wire form, such as {@code 100-continue}. */
  @Override
  public String toString() {
    return value == null
        ? name
        : name + '=' + Quoting.tokenOrQuote(value) + Quoting.parameters(parameters);
  }
}
