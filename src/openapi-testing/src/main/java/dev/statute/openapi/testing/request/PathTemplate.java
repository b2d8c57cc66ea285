package dev.statute.openapi.testing.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths with variables (OpenAPI 3.1.1, 4.8.2). */
final class PathTemplate {

  static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

  private PathTemplate() {}

  static List<String> variables(String template) {
    List<String> names = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(template);
    while (variable.find()) {
      names.add(variable.group(1));
    }
    return names;
  }

  /** Returns the part before the first variable. */
  static String collection(String template) {
    int variable = template.indexOf('{');
    return variable < 0 ? template : template.substring(0, variable);
  }

  /** Returns what tells a variable from others: it is the same in all paths that begin alike. */
  static String key(String template, String variable) {
    int at = template.indexOf("{" + variable + "}");
    return (at < 0 ? template : template.substring(0, at)).replaceAll("\\{[^{}]*}", "{}") + "{}";
  }

  /** Tells whether a path may match both of two templates. */
  static boolean areAlike(String first, String second) {
    String[] left = first.split("/", -1);
    String[] right = second.split("/", -1);
    if (left.length != right.length) {
      return false;
    }
    for (int i = 0; i < left.length; i++) {
      if (!left[i].equals(right[i]) && !left[i].contains("{") && !right[i].contains("{")) {
        return false;
      }
    }
    return true;
  }
}
