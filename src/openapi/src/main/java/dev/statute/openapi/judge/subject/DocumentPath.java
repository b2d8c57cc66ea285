package dev.statute.openapi.judge.subject;

import dev.statute.contract.PathTemplate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the paths of documents, whose variables may have names that the paths of interfaces do not
 * have, and which some write as RFC 6570 does: {@code {+name}}.
 */
final class DocumentPath {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]++)\\}");

  /** What some write after the name of a variable: the values that it has. */
  private static final Pattern VALUES = Pattern.compile("(?<=.)[=:].*");

  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._~-]");
  private static final Pattern OPERATORS = Pattern.compile("^[+*]|[+*]$");

  private DocumentPath() {}

  /** Returns a path, whose variables have names as templates have them. */
  static PathTemplate read(String path) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = VARIABLE.matcher(path);
    boolean hasRest = false;
    while (matcher.find()) {
      boolean isRest = !hasRest && isSeveral(matcher.group(1)) && isSegment(path, matcher);
      hasRest |= isRest;
      String name = name(matcher.group(1));
      matcher.appendReplacement(text, Matcher.quoteReplacement("{" + name + (isRest ? "+}" : "}")));
    }
    PathTemplate read = PathTemplate.parse(matcher.appendTail(text).toString());
    // What stands between braces is no segment.
    boolean hasSegment =
        VARIABLE.matcher(path).results().anyMatch(found -> found.group(1).contains("/"));
    return hasSegment
        ? read
        : new PathTemplate(path, read.variables(), read.shape(), read.problem());
  }

  /** Returns the name of a variable as templates have it. */
  static String name(String variable) {
    String plain = OPERATORS.matcher(VALUES.matcher(variable).replaceAll("")).replaceAll("");
    String name = FOREIGN.matcher(plain).replaceAll("_");
    return name.isEmpty() ? "_" : name;
  }

  private static boolean isSeveral(String variable) {
    return !OPERATORS.matcher(variable).replaceAll("").equals(variable);
  }

  private static boolean isSegment(String path, MatchResult variable) {
    return variable.start() > 0
        && path.charAt(variable.start() - 1) == '/'
        && (variable.end() == path.length() || path.charAt(variable.end()) == '/');
  }
}
