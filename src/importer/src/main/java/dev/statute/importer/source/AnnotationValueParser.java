package dev.statute.importer.source;

import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the value of an annotation as contracts have it, and names its types as a file does. */
final class AnnotationValueParser {

  /** A qualified name: its package, and what is in it. */
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.$])((?:[a-z_][A-Za-z0-9_]*\\.)+)([A-Z][A-Za-z0-9_$]*)");

  private final Names names;

  private AnnotationValueParser(Names names) {
    this.names = names;
  }

  static AnnotationValue parse(String text, Names names) {
    return new AnnotationValueParser(names).value(text.strip());
  }

  private AnnotationValue value(String text) {
    if (text.startsWith("{") && text.endsWith("}")) {
      List<Piece> elements =
          split(text.substring(1, text.length() - 1)).stream()
              .map(element -> value(element).piece())
              .toList();
      return elements.size() == 1
          ? new AnnotationValue(elements.get(0), false)
          : AnnotationValue.array(elements);
    }
    if (text.startsWith("@") && text.endsWith(")")) {
      return new AnnotationValue(annotation(text), false);
    }
    return AnnotationValue.of(shortened(text));
  }

  private Piece annotation(String text) {
    int start = text.indexOf('(');
    AnnotationPiece piece = new AnnotationPiece(shortened(text.substring(1, start)));
    for (String argument : split(text.substring(start + 1, text.length() - 1))) {
      int sign = argument.indexOf('=');
      boolean isNamed = sign > 0 && argument.substring(0, sign).strip().matches("\\w+");
      piece.add(
          isNamed ? argument.substring(0, sign).strip() : "value",
          value(argument.substring(isNamed ? sign + 1 : 0).strip()));
    }
    return piece.build();
  }

  /** Splits at commas that are outside of brackets and literals. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\'' -> i = endOfLiteral(text, i);
        case '(', '{' -> depth++;
        case ')', '}' -> depth--;
        case ',' -> {
          if (depth == 0) {
            parts.add(text.substring(start, i).strip());
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    String last = text.substring(start).strip();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }

  private static int endOfLiteral(String text, int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != text.charAt(start)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** Names types in short, outside of literals. */
  private String shortened(String text) {
    StringBuilder code = new StringBuilder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        int end = endOfLiteral(text, i);
        code.append(named(text.substring(start, i)))
            .append(text, i, Math.min(text.length(), end + 1));
        i = end;
        start = Math.min(text.length(), end + 1);
      }
    }
    return code.append(named(text.substring(start))).toString();
  }

  private String named(String text) {
    Matcher qualified = QUALIFIED.matcher(text);
    return qualified.replaceAll(
        found -> Matcher.quoteReplacement(names.type(found.group(1) + found.group(2))));
  }
}
