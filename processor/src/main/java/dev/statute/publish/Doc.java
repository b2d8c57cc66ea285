package dev.statute.publish;

import dev.statute.contract.file.PublishedDoc;
import java.util.HashMap;
import java.util.Map;

/**
 * A Javadoc comment.
 *
 * @param text what it says before the first block tag
 * @param parameters what it says of parameters and record components, by their names
 * @param deprecation what it says of the deprecation; empty for nothing
 */
record Doc(String text, Map<String, String> parameters, String deprecation) {

  static final Doc NONE = new Doc("", Map.of(), "");

  /**
   * Reads a comment. Compilers differ in the blanks at the ends of lines, and a class that is
   * checked out on another system has other ends of lines.
   *
   * @param comment its text without the asterisks
   */
  static Doc parse(String comment) {
    if (comment.isBlank()) {
      return NONE;
    }
    StringBuilder text = new StringBuilder();
    Map<String, String> parameters = new HashMap<>();
    StringBuilder deprecation = new StringBuilder();
    StringBuilder block = text;
    int depth = 0;
    for (String line : comment.lines().toList()) {
      String stripped = line.strip();
      if (depth == 0 && isTag(stripped)) {
        end(block, parameters);
        block = stripped.startsWith("@deprecated") ? deprecation : new StringBuilder();
      }
      block.append(line.startsWith(" ") ? line.substring(1).stripTrailing() : line.stripTrailing());
      block.append('\n');
      depth = depth(line, depth);
    }
    end(block, parameters);
    return new Doc(text.toString().strip(), parameters, withoutTag(deprecation.toString()));
  }

  private static boolean isTag(String line) {
    return line.length() > 1 && line.charAt(0) == '@' && Character.isLetter(line.charAt(1));
  }

  /** Returns how many braces are open after a line, within an inline tag. */
  private static int depth(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '{' && (depth > 0 || line.startsWith("{@", i))) {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      }
    }
    return depth;
  }

  private static void end(StringBuilder block, Map<String, String> parameters) {
    String[] words = block.toString().strip().split("\\s+", 3);
    if (words[0].equals("@param") && words.length == 3) {
      parameters.putIfAbsent(words[1], inOneLine(words[2]));
    }
  }

  private static String withoutTag(String block) {
    return inOneLine(block).replaceFirst("^@deprecated ?", "");
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Returns what it says of an element. */
  PublishedDoc published(boolean isDeprecated) {
    return text.isEmpty() && !isDeprecated
        ? PublishedDoc.NONE
        : new PublishedDoc(text, isDeprecated, isDeprecated ? deprecation : "");
  }

  /** Returns what it says of a parameter; empty for nothing. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
