package dev.statute.field;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A range of media types, of {@code Accept} and {@code Accept-Query} (RFC 9110, 12.5.1).
 *
 * @param type a token, kept in lower case; {@code *} for any
 * @param subtype a token, kept in lower case; {@code *} for any, and nothing else if the type is
 *     {@code *}
 * @param parameters the parameters a media type must have, their names in lower case; none is
 *     {@code q}, which is the weight
 */
public record MediaRange(String type, String subtype, Map<String, String> parameters)
    implements FieldValue {

  private static final String ANY = "*";
  private static final String WEIGHT = "q";
  private static final int KIND = 1 << 16;

  /**
   * Checks and copies.
   *
   * @param type a token
   * @param subtype a token
   * @param parameters the parameters a media type must have
   * @throws FieldSyntaxException if type, subtype or a parameter has characters it cannot have
   * @throws IllegalArgumentException if only the type is a wildcard, a parameter comes twice, or
   *     one is named q
   */
  public MediaRange {
    type = CharClass.TOKEN.require(type).toLowerCase(Locale.ROOT);
    subtype = CharClass.TOKEN.require(subtype).toLowerCase(Locale.ROOT);
    if (type.equals(ANY) && !subtype.equals(ANY)) {
      throw new UnfitValueException(
          "'*/*', a type with '/*', or a media type", type + "/" + subtype);
    }
    parameters = Elements.parameters(parameters);
    if (parameters.containsKey(WEIGHT)) {
      throw new UnfitValueException("a media range without a weight", parameters);
    }
  }

  /**
   * Ranges over every media type.
   *
   * @return the range that has them all
   */
  public static MediaRange any() {
    return new MediaRange(ANY, ANY, Map.of());
  }

  /**
   * Ranges over every subtype of a type.
   *
   * @param type the type
   * @return the range
   * @throws FieldSyntaxException if it is not a token
   */
  public static MediaRange any(String type) {
    return new MediaRange(type, ANY, Map.of());
  }

  /**
   * Ranges over a media type and what has more parameters.
   *
   * @param type the media type
   * @return the range
   * @throws IllegalArgumentException if it has a parameter named q
   */
  public static MediaRange of(MediaType type) {
    return new MediaRange(type.type(), type.subtype(), type.parameters());
  }

  /**
   * Reads a media range without a weight.
   *
   * @param value such as {@code text/html;level=1}
   * @return the range
   * @throws FieldSyntaxException if it is not a media range, or has a weight
   */
  public static MediaRange parse(String value) {
    return Scanner.whole(value, MediaRange::read);
  }

  static MediaRange read(Scanner in) {
    int start = in.position();
    String type = in.token("a media range");
    in.require('/');
    String subtype = in.token("a media subtype");
    Map<String, String> parameters = in.parameters();
    return in.check(start, () -> new MediaRange(type, subtype, parameters));
  }

  /** Reads a media range with its weight, which may stand among the parameters in any place. */
  static Weighted<MediaRange> readWeighted(Scanner in) {
    int start = in.position();
    String type = in.token("a media range");
    String subtype = subtype(type, in);
    Map<String, String> all = in.parameters();
    String weight = all.get(WEIGHT);
    Map<String, String> parameters = weight == null ? all : withoutWeight(all);
    boolean isReceived = in.isReceived();
    int quality =
        weight == null ? Weighted.FULL : in.check(start, () -> quality(weight, isReceived));
    return Weighted.of(in.check(start, () -> new MediaRange(type, subtype, parameters)), quality);
  }

  /** Some user agents write {@code *} for any media type. */
  private static String subtype(String type, Scanner in) {
    if (in.isReceived() && type.equals(ANY) && in.peek() != '/') {
      return ANY;
    }
    in.require('/');
    return in.token("a media subtype");
  }

  private static Map<String, String> withoutWeight(Map<String, String> parameters) {
    if (parameters.size() == 1) {
      return Map.of();
    }
    Map<String, String> others = new LinkedHashMap<>(parameters);
    others.remove(WEIGHT);
    return others;
  }

  private static int quality(String weight, boolean isReceived) {
    Function<Scanner, Integer> reader =
        in -> {
          int quality = Weighted.readQuality(in);
          if (in.position() != weight.length()) {
            throw in.error("a weight from 0 to 1 with at most three decimals");
          }
          return quality;
        };
    return isReceived ? Scanner.received(weight, reader) : Scanner.whole(weight, reader);
  }

  /**
   * Tells whether a media type is in the range.
   *
   * @param mediaType the media type
   * @return whether type and subtype fit, and it has all parameters of the range
   */
  public boolean matches(MediaType mediaType) {
    return specificity(mediaType) != Weighted.NO_MATCH;
  }

  /** Gives the range without the parameters that a media type lacks. */
  MediaRange without(MediaType mediaType) {
    Map<String, String> shared = new LinkedHashMap<>(parameters);
    shared.keySet().retainAll(mediaType.parameters().keySet());
    return new MediaRange(type, subtype, shared);
  }

  /** Ranks the range among those that match: by kind, then by the number of parameters. */
  int specificity(MediaType mediaType) {
    boolean matches =
        (type.equals(ANY) || type.equals(mediaType.type()))
            && (subtype.equals(ANY) || subtype.equals(mediaType.subtype()))
            && MediaType.hasParameters(mediaType.parameters(), parameters);
    int kind = type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
    return matches ? kind * KIND + parameters.size() : Weighted.NO_MATCH;
  }

  /** Compares all parts as {@link MediaType#equals} does. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MediaRange that
        && type.equals(that.type)
        && subtype.equals(that.subtype)
        && MediaType.sameParameters(parameters, that.parameters);
  }

  @Override
  public int hashCode() {
    return (type.hashCode() * 31 + subtype.hashCode()) * 31 + parameters.keySet().hashCode();
  }

  /** Gives the wire form, such as {@code text/html;level=1}. */
  @Override
  public String toString() {
    return type + '/' + subtype + Quoting.parameters(parameters);
  }
}
