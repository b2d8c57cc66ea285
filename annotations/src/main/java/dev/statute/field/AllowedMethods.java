package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The methods that a script of another origin may use: the value of {@code
 * Access-Control-Allow-Methods}, by <a
 * href="https://fetch.spec.whatwg.org/#http-access-control-allow-methods">Fetch</a>.
 *
 * <p>Equal to another with the same methods in any order.
 *
 * @param methods the methods in the order they are written; case-sensitive tokens, each once,
 *     perhaps none; {@code *} is all of them, for requests without credentials
 */
public record AllowedMethods(Set<String> methods) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AllowedMethods> CODEC =
      FieldCodec.ofLines("AllowedMethods", AllowedMethods::parse, AllowedMethods::parse);

  private static final String WILDCARD = "*";

  /** <a href="https://fetch.spec.whatwg.org/#cors-safelisted-method">Fetch</a>. */
  private static final Set<String> SAFELISTED = Set.of("GET", "HEAD", "POST");

  /**
   * Checks and copies the methods.
   *
   * @param methods the methods in the order they are written
   * @throws FieldSyntaxException if one is not a token
   */
  public AllowedMethods {
    methods = Elements.orderedSet(methods);
    methods.forEach(CharClass.TOKEN::require);
  }

  /**
   * Allows the given methods, of any vocabulary.
   *
   * @param methods the methods, perhaps none
   * @return the value
   */
  public static AllowedMethods of(RequestMethod... methods) {
    return new AllowedMethods(
        Elements.orderedSet(Arrays.stream(methods).map(RequestMethod::token).toList()));
  }

  /**
   * Allows all methods to requests without credentials.
   *
   * @return {@code *}
   */
  public static AllowedMethods any() {
    return new AllowedMethods(Set.of(WILDCARD));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of methods, perhaps empty
   * @return the value, with each method once
   * @throws FieldSyntaxException if it is not a list of tokens
   */
  public static AllowedMethods parse(String value) {
    return Scanner.whole(value, AllowedMethods::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value, with each method once
   * @throws FieldSyntaxException if they are not a list of tokens
   */
  public static AllowedMethods parse(List<String> lines) {
    return Scanner.whole(lines, AllowedMethods::read);
  }

  static AllowedMethods read(Scanner in) {
    return new AllowedMethods(Elements.orderedSet(in.list(s -> s.token("a method"))));
  }

  /**
   * Tells whether a script may use a method. GET, HEAD and POST need no permission.
   *
   * @param method the method, compared with case
   * @param hasCredentials whether the request may have credentials, so that {@code *} is but a
   *     method of that name
   * @return whether it may
   */
  public boolean allows(String method, boolean hasCredentials) {
    return SAFELISTED.contains(method)
        || methods.contains(method)
        || (!hasCredentials && methods.contains(WILDCARD));
  }

  /** Gives the wire form, such as {@code GET, PUT}. */
  @Override
  public String toString() {
    return Elements.join(methods);
  }
}
