package dev.statute.spring.webflux;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/**
 * Words path templates as patterns of Spring, which match at least the same paths. {@link
 * RouteCondition} refuses the rest.
 */
final class SpringPattern {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}+]+)(\\+?)}");
  private static final Pattern NO_NAME = Pattern.compile("\\W");
  private static final Pattern SPECIAL = Pattern.compile("[{}*/]");

  private SpringPattern() {}

  /** Converts a template; the names of its variables become those of Java. */
  static String of(String template) {
    Matcher variables = VARIABLE.matcher(template);
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    for (int index = 0; variables.find(); index++) {
      pattern.append(literal(template.substring(end, variables.start())));
      boolean isRest = !variables.group(2).isEmpty();
      pattern.append(isRest ? "{*" : "{").append(name(variables.group(1), index)).append('}');
      end = variables.end();
      if (isRest) {
        // What Spring has for several segments stands at the end only.
        return pattern.toString();
      }
    }
    return pattern.append(literal(template.substring(end))).toString();
  }

  private static String name(String name, int index) {
    String legal = NO_NAME.matcher(name).replaceAll("_");
    boolean isSame = legal.equals(name) && Character.isJavaIdentifierStart(legal.charAt(0));
    // Two names may differ in what was replaced.
    return isSame ? name : "_" + legal + (index == 0 ? "" : "_" + index);
  }

  /** Decodes, as Spring does what it compares with; in place of a special character any may be. */
  private static String literal(String encoded) {
    return Stream.of(encoded.split("/", -1))
        .map(segment -> SPECIAL.matcher(StringUtils.uriDecode(segment, UTF_8)).replaceAll("?"))
        .collect(Collectors.joining("/"));
  }
}
