package dev.statute.contract.file.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of annotations as Java writes them. */
public final class JavaLiterals {

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u+([0-9a-fA-F]{4})|.)");
  private static final Pattern CLASS = Pattern.compile("([\\w$.]+)\\.class\\b");

  private JavaLiterals() {}

  /** Returns the strings in a text, without their escapes. */
  public static List<String> strings(String text) {
    List<String> strings = new ArrayList<>();
    Matcher string = STRING.matcher(text);
    while (string.find()) {
      strings.add(unescaped(string.group(1)));
    }
    return strings;
  }

  /** Returns the names of the classes in a text. */
  public static List<String> classes(String text) {
    return CLASS.matcher(text).results().map(result -> result.group(1)).toList();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(2) != null
                        ? String.valueOf((char) Integer.parseInt(escape.group(2), 16))
                        : character(escape.group(1))));
  }

  private static String character(String escape) {
    return switch (escape) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> escape;
    };
  }
}
