package dev.statute.openapi.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path as OpenAPI writes it, where each variable is within one segment.
 *
 * @param text the path: {@code /files/{path}} for {@code /files/{path+}}
 * @param shape the same without the names of its variables, which do not tell paths apart
 * @param names the names of its variables, in their order
 */
record PathTemplateText(String text, String shape, List<String> names) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}+]+)\\+?}");

  static PathTemplateText of(String path) {
    List<String> names =
        VARIABLE.matcher(path).results().map((MatchResult found) -> found.group(1)).toList();
    String absolute = path.isEmpty() ? "/" : path;
    return new PathTemplateText(
        VARIABLE.matcher(absolute).replaceAll("{$1}"),
        VARIABLE.matcher(absolute).replaceAll("{}"),
        names);
  }

  /** Returns what the variables are called in another path of this shape, by their names here. */
  Map<String, String> namesIn(PathTemplateText other) {
    Map<String, String> renamed = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), other.names.size()); i++) {
      renamed.put(names.get(i), other.names.get(i));
    }
    return renamed;
  }
}
