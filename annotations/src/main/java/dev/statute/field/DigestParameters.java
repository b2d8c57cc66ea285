package dev.statute.field;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters by which a client answers a challenge of the Digest scheme (RFC 7616, 3.4). */
final class DigestParameters {

  private static final String USERNAME = "username";
  private static final String EXTENDED_USERNAME = "username*";
  private static final String COUNT = "nc";
  private static final int COUNT_LENGTH = 8;
  private static final List<String> REQUIRED = List.of("realm", "nonce", "uri", "response");

  /** Parameters that must be quoted. */
  private static final Set<String> QUOTED =
      Set.of(USERNAME, "realm", "nonce", "uri", "response", "cnonce", "opaque");

  private DigestParameters() {}

  static void check(Map<String, String> parameters) {
    for (String name : REQUIRED) {
      require(parameters.containsKey(name), "the parameter " + name);
    }
    boolean isPlain = parameters.containsKey(USERNAME);
    boolean isExtended = parameters.containsKey(EXTENDED_USERNAME);
    require(isPlain != isExtended, "the parameter username or username*, not both");
    String count = parameters.get(COUNT);
    require(
        count == null || (count.length() == COUNT_LENGTH && CharClass.HEX.matchesAll(count)),
        "8 hexadecimal digits as nc");
    require(
        isPlain || ExtendedValue.decode(parameters.get(EXTENDED_USERNAME)).isPresent(),
        "an extended value as username*");
    for (String name : List.of("algorithm", "qop")) {
      String value = parameters.get(name);
      require(
          value == null || (!value.isEmpty() && CharClass.TOKEN.matchesAll(value)),
          "a token as " + name);
    }
  }

  private static void require(boolean isRight, String expected) {
    if (!isRight) {
      throw new UnfitValueException(expected, "***");
    }
  }

  static String user(Map<String, String> parameters) {
    String plain = parameters.get(USERNAME);
    return plain != null
        ? plain
        : ExtendedValue.decode(parameters.get(EXTENDED_USERNAME)).orElseThrow();
  }

  static String write(Map<String, String> parameters) {
    return SecretValue.join(
        parameters,
        (name, value) ->
            QUOTED.contains(name) ? Quoting.quote(value) : Quoting.tokenOrQuote(value));
  }
}
