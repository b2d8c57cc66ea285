package dev.statute.openapi.document;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Words what the parser of YAML says. */
final class YamlMessages {

  private YamlMessages() {}

  static String of(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem()).strip().lines().findFirst().orElse("").strip();
    String lower = problem.toLowerCase(Locale.ROOT);
    String sentence = problem.isEmpty() ? "syntax error" : problem;
    if (lower.contains("mapping values are not allowed")) {
      sentence = "a ':' is not allowed here; put the text before or after it in quotes";
    } else if (lower.contains("\\t") || lower.contains("tab")) {
      sentence = "a tab is not allowed here; YAML indents with spaces";
    } else if (lower.contains("could not find expected ':'")) {
      sentence = "a ':' is missing after this key, or the line is not indented as it should be";
    } else if (lower.contains("expected <block end>")) {
      sentence = "this line is not indented as the lines before it are";
    }
    return sentence + ".";
  }
}
