package dev.statute.spring.mvc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Writes path templates as Spring reads them. They match all paths that Statute's match, and tell
 * metrics and mappings the template; which of the paths a route has, Statute decides itself.
 */
final class SpringTemplate {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*?)(\\+?)}");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9_]");

  private SpringTemplate() {}

  /**
   * Writes a template.
   *
   * @param template a template of a route
   * @param hasPatterns whether Spring matches by its path patterns; else by those of Ant
   */
  static String of(String template, boolean hasPatterns) {
    StringBuilder written = new StringBuilder();
    Matcher variable = VARIABLE.matcher(template);
    int end = 0;
    while (variable.find()) {
      boolean isRest = !variable.group(2).isEmpty();
      written.append(literal(template.substring(end, variable.start())));
      written.append(variable(variable.group(1), isRest, hasPatterns));
      end = variable.end();
      if (isRest) {
        // For Spring, nothing can follow.
        return written.toString();
      }
    }
    return written.append(literal(template.substring(end))).toString();
  }

  private static String variable(String name, boolean isRest, boolean hasPatterns) {
    if (isRest && !hasPatterns) {
      return "**";
    }
    // A name of Spring is one of Java.
    String plain = NOT_IN_NAMES.matcher(name).replaceAll("_");
    String java = Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    return isRest ? "{*" + java + "}" : "{" + java + "}";
  }

  /** Decodes text, as Spring matches it, with a wildcard for what Spring would take for syntax. */
  private static String literal(String encoded) {
    return Stream.of(encoded.split("/", -1))
        .map(part -> UriUtils.decode(part, UTF_8).replaceAll("[{}/\\\\?]", "?"))
        .collect(Collectors.joining("/"));
  }
}
