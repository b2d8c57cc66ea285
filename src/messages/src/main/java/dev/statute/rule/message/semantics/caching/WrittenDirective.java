package dev.statute.rule.message.semantics.caching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A cache directive as it was written.
 *
 * @param name its name, in the case in which it was written
 * @param argument its argument, with its quotes; empty for none
 */
record WrittenDirective(String name, String argument) {

  /** Returns the directives of well-formed lines. */
  static List<WrittenDirective> read(List<String> lines) {
    List<WrittenDirective> directives = new ArrayList<>();
    for (String line : lines) {
      int start = 0;
      boolean isQuoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\\' && isQuoted) {
          i++;
        } else if (c == '"') {
          isQuoted = !isQuoted;
        } else if (c == ',' && !isQuoted) {
          add(line.substring(start, i), directives);
          start = i + 1;
        }
      }
      add(line.substring(Math.min(start, line.length())), directives);
    }
    return directives;
  }

  private static void add(String text, List<WrittenDirective> directives) {
    if (!text.isBlank()) {
      int equals = text.indexOf('=');
      directives.add(
          equals < 0
              ? new WrittenDirective(text.strip(), "")
              : new WrittenDirective(
                  text.substring(0, equals).strip(), text.substring(equals + 1).strip()));
    }
  }

  /** Returns the name in lower case, by which directives are compared (RFC 9111, 5.2). */
  String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Tells whether the argument stands in quotes. */
  boolean isQuoted() {
    return argument.startsWith("\"");
  }

  /** Returns the argument without quotes. */
  String value() {
    return isQuoted() && argument.length() > 1
        ? argument.substring(1, argument.length() - 1)
        : argument;
  }

  /** Gives the directive as it was written. */
  @Override
  public String toString() {
    return argument.isEmpty() ? name : name + "=" + argument;
  }
}
