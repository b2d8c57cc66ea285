package dev.statute.field;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The methods that a resource supports: the value of {@code Allow} (RFC 9110, 10.2.1).
 *
 * <p>Equal to another with the same methods in any order. An empty value says that the resource
 * allows no method, which is not the same as a missing field.
 *
 * @param methods the methods in the order they are written; case-sensitive tokens, each once,
 *     perhaps none
 */
public record Allow(Set<String> methods) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Allow> CODEC = ListFieldCodec.of("Allow", Allow::parse);

  /**
   * Checks and copies the methods.
   *
   * @param methods the methods in the order they are written
   * @throws FieldSyntaxException if one is not a token
   */
  public Allow {
    methods = Elements.orderedSet(methods);
    methods.forEach(CharClass.TOKEN::require);
  }

  /**
   * Allows the given methods, of any vocabulary.
   *
   * @param methods the methods, perhaps none
   * @return the value
   * @throws FieldSyntaxException if the token of one is not a token
   */
  public static Allow of(RequestMethod... methods) {
    return new Allow(
        Elements.orderedSet(Arrays.stream(methods).map(RequestMethod::token).toList()));
  }

  /**
   * Lists the methods of a collection.
   *
   * @param methods the methods, perhaps none, in the order to list them in
   * @return the value
   */
  public static Allow of(Collection<? extends RequestMethod> methods) {
    return of(methods.toArray(RequestMethod[]::new));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of methods, perhaps empty
   * @return the value, with each method once
   * @throws FieldSyntaxException if it is not a list of tokens
   */
  public static Allow parse(String value) {
    return Scanner.whole(value, Allow::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value, with each method once
   * @throws FieldSyntaxException if they are not a list of tokens
   */
  public static Allow parse(List<String> lines) {
    return Scanner.whole(lines, Allow::read);
  }

  static Allow read(Scanner in) {
    return new Allow(Elements.orderedSet(in.list(s -> s.token("a method"))));
  }

  /**
   * Tells whether a method is allowed.
   *
   * @param method the method
   * @return whether it is one of these, compared with case
   */
  public boolean allows(RequestMethod method) {
    return methods.contains(method.token());
  }

  /** Gives the wire form, such as {@code GET, HEAD}. */
  @Override
  public String toString() {
    return Elements.join(methods);
  }
}
