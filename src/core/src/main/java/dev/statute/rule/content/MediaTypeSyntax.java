package dev.statute.rule.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type, as it is compared (RFC 9110, 8.3.1).
 *
 * @param type type and subtype in lower case
 * @param parameters the values of its parameters, by their names in lower case
 */
record MediaTypeSyntax(String type, Map<String, String> parameters) {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
  private static final String QUOTED =
      "\"(?:[\\t \\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\t \\x21-\\x7E])*+\"";
  private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN);
  private static final Pattern PARAMETER =
      Pattern.compile("[ \\t]*+;[ \\t]*+(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + ")");

  /** Reads a text; nothing if it is no media type, or if a parameter comes twice. */
  static Optional<MediaTypeSyntax> read(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.lookingAt()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new TreeMap<>();
    Matcher parameter = PARAMETER.matcher(text);
    int end = type.end();
    while (end < text.length()) {
      if (!parameter.region(end, text.length()).lookingAt()
          || parameters.put(parameter.group(1).toLowerCase(Locale.ROOT), value(parameter.group(2)))
              != null) {
        return Optional.empty();
      }
      end = parameter.end();
    }
    return Optional.of(new MediaTypeSyntax(type.group().toLowerCase(Locale.ROOT), parameters));
  }

  private static String value(String written) {
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1")
        : written;
  }

  /** Tells whether it stands for several media types (RFC 9110, 12.5.1). */
  boolean isRange() {
    return type.startsWith("*/") || type.endsWith("/*");
  }
}
