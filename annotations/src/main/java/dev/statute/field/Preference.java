package dev.statute.field;

import java.util.Locale;
import java.util.Map;

/**
 * A preference of a client: an element of {@link Prefer} (RFC 7240, 2). No value and an empty one
 * are the same.
 *
 * @param name a token, kept in lower case
 * @param value the value, without quotes; empty if there is none
 * @param parameters the parameters in order, their names in lower case
 */
public record Preference(String name, String value, Map<String, String> parameters)
    implements FieldValue {

  /** Asks for an answer before the request is done (RFC 7240, 4.1). */
  public static final Preference RESPOND_ASYNC = of("respond-async");

  /** Asks for the resource as it is after the request (RFC 7240, 4.2). */
  public static final Preference RETURN_REPRESENTATION = of("return", "representation");

  /** Asks for as little content as possible (RFC 7240, 4.2). */
  public static final Preference RETURN_MINIMAL = of("return", "minimal");

  /** Asks for an error where the request is not quite right (RFC 7240, 4.4). */
  public static final Preference HANDLING_STRICT = of("handling", "strict");

  /** Asks the server to do what it can with a request that is not quite right (RFC 7240, 4.4). */
  public static final Preference HANDLING_LENIENT = of("handling", "lenient");

  /**
   * Checks and copies.
   *
   * @param name a token
   * @param value the value
   * @param parameters the parameters in order
   * @throws FieldSyntaxException if a part has characters it cannot have
   * @throws IllegalArgumentException if a parameter comes twice
   */
  public Preference {
    name = CharClass.TOKEN.require(name).toLowerCase(Locale.ROOT);
    CharClass.QUOTABLE.requireAll(value);
    parameters = Elements.parameters(parameters);
  }

  /**
   * Makes a preference without a value.
   *
   * @param name its name
   * @return the preference
   * @throws FieldSyntaxException if it is not a token
   */
  public static Preference of(String name) {
    return new Preference(name, "", Map.of());
  }

  /**
   * Makes a preference with a value.
   *
   * @param name its name
   * @param value its value
   * @return the preference
   * @throws FieldSyntaxException if one has characters it cannot have
   */
  public static Preference of(String name, String value) {
    return new Preference(name, value, Map.of());
  }

  /**
   * Makes the preference to wait no longer for an answer (RFC 7240, 4.3).
   *
   * @param seconds the most seconds to wait
   * @return the preference
   * @throws IllegalArgumentException if the number is negative
   */
  public static Preference ofWait(long seconds) {
    return of("wait", new DeltaSeconds(seconds).toString());
  }

  /** Tells whether another preference asks for the same, perhaps with other parameters. */
  boolean isLike(Preference other) {
    return name.equals(other.name) && value.equals(other.value);
  }

  /** Gives the wire form, such as {@code return=minimal; foo="some parameter"}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(name);
    if (!value.isEmpty()) {
      out.append('=').append(Quoting.tokenOrQuote(value));
    }
    parameters.forEach(
        (parameter, text) -> {
          out.append("; ").append(parameter);
          if (!text.isEmpty()) {
            out.append('=').append(Quoting.tokenOrQuote(text));
          }
        });
    return out.toString();
  }
}
