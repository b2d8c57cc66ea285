package dev.statute.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A media type: the value of {@code Content-Type} (RFC 9110, 8.3.1).
 *
 * <p>Equal to another with the same parameters in any order; type, subtype, parameter names and the
 * value of {@code charset} are compared without regard to case.
 *
 * @param type a token other than {@code *}, kept in lower case
 * @param subtype a token other than {@code *}, kept in lower case
 * @param parameters the parameters in order, their names in lower case, each once (RFC 6838, 4.3)
 */
public record MediaType(String type, String subtype, Map<String, String> parameters)
    implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<MediaType> CODEC =
      new SingleFieldCodec<>("MediaType", MediaType::parse, MediaType::parseReceived);

  /** Reads and writes lists of such values, as {@link MediaTypes} does. */
  public static final FieldCodec<List<MediaType>> LIST =
      ListFieldCodec.ofElements(
          "MediaType",
          lines -> MediaTypes.parse(lines).types(),
          lines -> MediaTypes.parseReceived(lines).types());

  private static final String CHARSET = "charset";

  /**
   * Checks and copies.
   *
   * @param type a token other than {@code *}
   * @param subtype a token other than {@code *}
   * @param parameters the parameters in order
   * @throws FieldSyntaxException if type, subtype or a parameter has characters it cannot have
   * @throws IllegalArgumentException if type or subtype is a wildcard, or a parameter comes twice
   */
  public MediaType {
    type = CharClass.TOKEN.require(type).toLowerCase(Locale.ROOT);
    subtype = CharClass.TOKEN.require(subtype).toLowerCase(Locale.ROOT);
    if (type.equals("*") || subtype.equals("*")) {
      throw new UnfitValueException("a media type without a wildcard", type + "/" + subtype);
    }
    parameters = Elements.parameters(parameters);
  }

  /**
   * Names a media type without parameters.
   *
   * @param type the type
   * @param subtype the subtype
   * @return the media type
   * @throws IllegalArgumentException if one is not a token, or is a wildcard
   */
  public static MediaType of(String type, String subtype) {
    return new MediaType(type, subtype, Map.of());
  }

  /**
   * Reads a media type.
   *
   * @param value such as {@code text/html; charset=utf-8}
   * @return the media type
   * @throws FieldSyntaxException if it is not a media type
   */
  public static MediaType parse(String value) {
    return Scanner.whole(value, MediaType::read);
  }

  /**
   * Reads a media type that was received: also one with white space around the equals sign of a
   * parameter, a parameter without a value, which is skipped, or one that comes twice, of which the
   * first counts.
   *
   * @param value such as {@code text/html; charset = utf-8}
   * @return the media type
   * @throws FieldSyntaxException if it is not a media type all the same
   */
  public static MediaType parseReceived(String value) {
    return Scanner.received(value, MediaType::read);
  }

  static MediaType read(Scanner in) {
    int start = in.position();
    String type = in.token("a media type");
    in.require('/');
    String subtype = in.token("a media subtype");
    Map<String, String> parameters = in.parameters();
    return in.check(start, () -> new MediaType(type, subtype, parameters));
  }

  /**
   * Finds a parameter.
   *
   * @param name its name, in any letter case
   * @return its value, without quotes
   */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Finds the name of the charset (RFC 9110, 8.3.2).
   *
   * @return the value of the parameter {@code charset}, in any letter case
   */
  public Optional<String> charset() {
    return parameter(CHARSET);
  }

  /**
   * Adds a parameter, or gives one another value.
   *
   * @param name its name
   * @param value its value, without quotes
   * @return the media type with it
   * @throws FieldSyntaxException if name or value has characters it cannot have
   */
  public MediaType with(String name, String value) {
    return new MediaType(type, subtype, Elements.with(parameters, name, value));
  }

  /** Compares the values of one parameter: those of {@code charset} without regard to case. */
  static boolean sameValue(String name, String value, @Nullable String other) {
    return name.equals(CHARSET) ? value.equalsIgnoreCase(other) : value.equals(other);
  }

  /** Compares two sets of parameters. */
  static boolean sameParameters(Map<String, String> parameters, Map<String, String> others) {
    return parameters.size() == others.size() && hasParameters(others, parameters);
  }

  /** Tells whether all of some parameters are among others. */
  static boolean hasParameters(Map<String, String> parameters, Map<String, String> wanted) {
    for (Map.Entry<String, String> entry : wanted.entrySet()) {
      if (!sameValue(entry.getKey(), entry.getValue(), parameters.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Compares all parts, case-insensitively where RFC 9110, 8.3.1 and 8.3.2, say so. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MediaType that
        && type.equals(that.type)
        && subtype.equals(that.subtype)
        && sameParameters(parameters, that.parameters);
  }

  @Override
  public int hashCode() {
    return (type.hashCode() * 31 + subtype.hashCode()) * 31 + parameters.keySet().hashCode();
  }

  /** Gives the wire form, such as {@code text/html;charset=utf-8}. */
  @Override
  public String toString() {
    return type + '/' + subtype + Quoting.parameters(parameters);
  }
}
