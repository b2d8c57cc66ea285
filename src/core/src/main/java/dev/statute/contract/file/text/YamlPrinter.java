package dev.statute.contract.file.text;

/** Prints mappings, each thing that a reviewer compares on a line of its own. */
final class YamlPrinter {

  /** The longest line on which more than one thing stands. */
  private static final int WIDTH = 120;

  /** The longest key that YAML recognizes without a mark before it is 1,024 characters long. */
  private static final int LONG_KEY = 1_000;

  private final StringBuilder out;

  YamlPrinter(StringBuilder out) {
    this.out = out;
  }

  /** Prints a mapping over lines of its own. */
  void print(Yaml.Entries entries, String indent) {
    for (int i = 0; i < entries.size(); i++) {
      int line = out.length();
      out.append(indent);
      int start = out.length();
      Scalars.append(out, entries.key(i), false);
      if (out.length() - start > LONG_KEY) {
        out.insert(start, "? ").append('\n');
        line = out.length();
        out.append(indent);
      }
      out.append(':');
      printValue(entries.value(i), indent, line);
    }
  }

  /**
   * Prints what stands behind a colon.
   *
   * @param line where the line of the colon begins
   */
  private void printValue(Yaml value, String indent, int line) {
    if (value instanceof Yaml.Text text && Scalars.isLines(text.text())) {
      out.append(" |-\n");
      printLines(text.text(), indent + "  ");
      return;
    }
    int start = out.length();
    out.append(' ');
    boolean isScalar = !(value instanceof Yaml.Items || value instanceof Yaml.Entries);
    if (printInline(value, isScalar ? Integer.MAX_VALUE : line + WIDTH, !isScalar)) {
      out.append('\n');
      return;
    }
    out.setLength(start);
    out.append('\n');
    if (value instanceof Yaml.Entries entries) {
      print(entries, indent + "  ");
    } else if (value instanceof Yaml.Items items) {
      for (Yaml element : items.elements()) {
        out.append(indent).append("  ");
        out.append("- ");
        boolean isText = !(element instanceof Yaml.Items || element instanceof Yaml.Entries);
        printElement(element, !isText);
        out.append('\n');
      }
    }
  }

  private void printElement(Yaml element, boolean isFlow) {
    printInline(element, Integer.MAX_VALUE, isFlow);
  }

  private void printLines(String text, String indent) {
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (from < end) {
        out.append(indent);
        out.append(text, from, end);
      }
      out.append('\n');
      from = end + 1;
    }
  }

  /** Prints on the same line; false if that must not be, or goes past a limit. */
  private boolean printInline(Yaml value, int limit, boolean isFlow) {
    if (value instanceof Yaml.Text text) {
      if (isFlow && limit != Integer.MAX_VALUE && Scalars.isLines(text.text())) {
        return false;
      }
      Scalars.append(out, text.text(), isFlow);
    } else if (value instanceof Yaml.Bare bare) {
      out.append(bare.text());
    } else if (value instanceof Yaml.Items items) {
      return printList(items, limit);
    } else if (value instanceof Yaml.Entries entries) {
      return printMapping(entries, limit);
    }
    return out.length() <= limit;
  }

  private boolean printList(Yaml.Items items, int limit) {
    out.append('[');
    String separator = "";
    for (Yaml element : items.elements()) {
      out.append(separator);
      if (!printInline(element, limit, true)) {
        return false;
      }
      separator = ", ";
    }
    out.append(']');
    return out.length() <= limit;
  }

  private boolean printMapping(Yaml.Entries entries, int limit) {
    if (entries.isOpen() && entries.size() > 0 && limit != Integer.MAX_VALUE) {
      return false;
    }
    out.append('{');
    for (int i = 0; i < entries.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      Scalars.append(out, entries.key(i), true);
      out.append(": ");
      if (!printInline(entries.value(i), limit, true)) {
        return false;
      }
    }
    out.append('}');
    return out.length() <= limit;
  }
}
