package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The fields that a script of another origin may set in requests, or read in responses: the value
 * of {@code Access-Control-Allow-Headers} and {@code Access-Control-Expose-Headers}, by <a
 * href="https://fetch.spec.whatwg.org/#http-access-control-allow-headers">Fetch</a>.
 *
 * <p>Equal to another with the same names in any order and letter case.
 *
 * @param names the names in the order they are written, each once, perhaps none; {@code *} is all
 *     of them, for requests without credentials
 */
public record AllowedFieldNames(Set<FieldName> names) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AllowedFieldNames> CODEC =
      FieldCodec.ofLines("AllowedFieldNames", AllowedFieldNames::parse, AllowedFieldNames::parse);

  private static final FieldName WILDCARD = new FieldName("*");

  /**
   * Copies the names.
   *
   * @param names the names in the order they are written
   */
  public AllowedFieldNames {
    names = Elements.orderedSet(names);
  }

  /**
   * Allows the given fields.
   *
   * @param names the field names, perhaps none
   * @return the value
   * @throws FieldSyntaxException if one is not a field name
   */
  public static AllowedFieldNames of(String... names) {
    return new AllowedFieldNames(
        Elements.orderedSet(Arrays.stream(names).map(FieldName::new).toList()));
  }

  /**
   * Allows all fields to requests without credentials.
   *
   * @return {@code *}
   */
  public static AllowedFieldNames any() {
    return new AllowedFieldNames(Set.of(WILDCARD));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of field names, perhaps empty
   * @return the value, with each name once
   * @throws FieldSyntaxException if it is not such a list
   */
  public static AllowedFieldNames parse(String value) {
    return Scanner.whole(value, AllowedFieldNames::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value, with each name once
   * @throws FieldSyntaxException if they are not such a list
   */
  public static AllowedFieldNames parse(List<String> lines) {
    return Scanner.whole(lines, AllowedFieldNames::read);
  }

  static AllowedFieldNames read(Scanner in) {
    return new AllowedFieldNames(Elements.orderedSet(in.list(FieldName::read)));
  }

  /**
   * Tells whether a field is named, or all of them are.
   *
   * @param name the name
   * @param hasCredentials whether the request may have credentials, so that {@code *} is but a
   *     field of that name
   * @return whether it is. In requests {@code *} does not hold for {@code Authorization}, which has
   *     to be named
   */
  public boolean allows(FieldName name, boolean hasCredentials) {
    return names.contains(name) || (!hasCredentials && names.contains(WILDCARD));
  }

  /** Gives the names as a list. */
  @Override
  public String toString() {
    return Elements.join(names);
  }
}
