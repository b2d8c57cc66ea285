package dev.statute.openapi.print;

import dev.statute.openapi.document.Node;
import java.util.Map;

/** Prints values as YAML in block style. */
final class YamlPrinter {

  /** Where lines are folded, if their text can be. */
  private static final int WIDTH = 100;

  /** Text is folded to lines of at least this length, however deep it stands. */
  private static final int NARROWEST = 40;

  /** The longest key that YAML recognizes without a mark before it is 1,024 characters long. */
  private static final int LONG_KEY = 1_000;

  private final StringBuilder out;

  YamlPrinter(StringBuilder out) {
    this.out = out;
  }

  void print(Node document) {
    if (isBlock(document)) {
      printBlock(document, "");
    } else {
      printInline(document, "  ");
    }
  }

  /** Tells whether a value takes lines of its own. */
  private static boolean isBlock(Node node) {
    return node instanceof Node.Mapping mapping
        ? !mapping.entries().isEmpty()
        : !node.items().isEmpty();
  }

  /** Prints a mapping or a sequence whose first line is indented already. */
  private void printBlock(Node node, String indent) {
    boolean isFirst = true;
    if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
        out.append(isFirst ? "" : indent);
        isFirst = false;
        printKey(entry.getKey(), indent);
        out.append(':');
        printAfterColon(entry.getValue().value(), indent);
      }
    }
    for (Node item : node.items()) {
      out.append(isFirst ? "" : indent);
      isFirst = false;
      out.append("- ");
      if (isBlock(item)) {
        printBlock(item, indent + "  ");
      } else {
        printInline(item, indent + "  ");
      }
    }
  }

  private void printKey(String key, String indent) {
    int start = out.length();
    if (YamlTexts.isPlain(key) && key.indexOf(':') < 0) {
      out.append(key);
    } else {
      YamlTexts.appendQuoted(out, key);
    }
    if (out.length() - start > LONG_KEY) {
      out.insert(start, "? ").append('\n').append(indent);
    }
  }

  private void printAfterColon(Node value, String indent) {
    if (isBlock(value)) {
      out.append('\n').append(indent).append("  ");
      printBlock(value, indent + "  ");
    } else {
      out.append(' ');
      printInline(value, indent + "  ");
    }
  }

  /**
   * Prints a value that begins on the line that is there, and ends the line.
   *
   * @param indent the indentation of its further lines, if it has any
   */
  private void printInline(Node node, String indent) {
    if (node instanceof Node.Mapping) {
      out.append("{}");
    } else if (node instanceof Node.Sequence) {
      out.append("[]");
    } else if (node instanceof Node.Scalar scalar) {
      if (scalar.kind() == Node.Scalar.Kind.TEXT) {
        printText(scalar.text(), indent);
        return;
      }
      out.append(
          scalar.kind() == Node.Scalar.Kind.NUMBER
              ? YamlTexts.number(scalar.text())
              : scalar.text());
    }
    out.append('\n');
  }

  private void printText(String text, String indent) {
    if (YamlTexts.isLines(text)) {
      printLines(text, indent);
    } else if (isTooLong(text) && YamlTexts.isFoldable(text)) {
      printFolded(text, indent);
    } else {
      YamlTexts.append(out, text);
      out.append('\n');
    }
  }

  private boolean isTooLong(String text) {
    int start = out.lastIndexOf("\n") + 1;
    return out.length() - start + text.length() > WIDTH;
  }

  private void printLines(String text, String indent) {
    boolean isEnded = text.endsWith("\n");
    out.append(isEnded ? "|\n" : "|-\n");
    String lines = isEnded ? text.substring(0, text.length() - 1) : text;
    for (String line : lines.split("\n", -1)) {
      out.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }
  }

  private void printFolded(String text, String indent) {
    out.append(">-\n");
    int width = Math.max(NARROWEST, WIDTH - indent.length());
    int from = 0;
    while (from < text.length()) {
      int end = text.length();
      if (end - from > width) {
        int space = text.lastIndexOf(' ', from + width);
        space = space > from ? space : text.indexOf(' ', from + width);
        end = space < 0 ? end : space;
      }
      out.append(indent).append(text, from, end).append('\n');
      from = end + 1;
    }
  }
}
