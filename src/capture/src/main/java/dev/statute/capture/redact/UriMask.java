package dev.statute.capture.redact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what is secret in URIs: user information, and the values of some parameters. */
final class UriMask {

  /** How many secrets are told apart. */
  private static final int MOST = 100_000;

  private static final String HIDDEN = "redacted";

  /** The user information of a URI (RFC 3986, 3.2.1). */
  private static final Pattern USER = Pattern.compile("(?<=://)[^/?#\\s@]{1,2000}@");

  /** A parameter of a query or of a fragment. */
  private static final Pattern PARAMETER =
      Pattern.compile("(?<=[?&#;])([^=&#;?\\s\"'<>]{1,200})=([^&#\\s\"'<>]*)");

  /** A segment of a path. */
  private static final Pattern SEGMENT = Pattern.compile("(?<=/)eyJ[A-Za-z0-9_-]+\\.[^/?#\\s]+");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Returns a text in which URIs have no secrets. Equal ones are hidden by equal words. */
  String of(String text) {
    if (text.indexOf('=') < 0 && text.indexOf('@') < 0 && !text.contains("/eyJ")) {
      return text;
    }
    String masked = USER.matcher(text).replaceAll(HIDDEN + "@");
    masked = SEGMENT.matcher(masked).replaceAll(match -> hidden(match.group()));
    return PARAMETER.matcher(masked).replaceAll(this::parameter);
  }

  private String parameter(MatchResult match) {
    boolean isSecret =
        !match.group(2).isEmpty() && SecretNames.isParameter(match.group(1), match.group(2));
    return Matcher.quoteReplacement(
        isSecret ? match.group(1) + "=" + hidden(match.group(2)) : match.group());
  }

  /** Returns a word for a secret, by which exchanges with the same target can be told. */
  private String hidden(String secret) {
    String key = secret.length() + ":" + secret.hashCode();
    Integer number = numbers.get(key);
    if (number == null) {
      number = numbers.size() + 1;
      if (number <= MOST) {
        numbers.put(key, number);
      }
    }
    return HIDDEN + number;
  }
}
