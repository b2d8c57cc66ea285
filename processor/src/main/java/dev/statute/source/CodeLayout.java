package dev.statute.source;

/** Fills the gaps of code: names types, and breaks lines that are too long. */
final class CodeLayout {

  private static final int WIDTH = 100;
  private static final String CONTINUATION = "    ";

  private final StringBuilder source;
  private int startOfLine;
  private int space = -1;
  private String continuation = "";

  private CodeLayout(StringBuilder source) {
    this.source = source;
    this.startOfLine = source.length();
  }

  /** Adds code to a source. */
  static void add(Code code, Imports imports, StringBuilder source) {
    CodeLayout layout = new CodeLayout(source);
    int start = 0;
    for (Code.Gap gap : code.gaps()) {
      layout.text(code.text(), start, gap.offset());
      if (gap.type() == null) {
        layout.space();
      } else {
        source.append(imports.name(gap, gap.offset() >= code.body()));
      }
      start = gap.offset();
    }
    layout.text(code.text(), start, code.text().length());
  }

  private void text(StringBuilder text, int start, int end) {
    int from = source.length();
    source.append(text, start, end);
    int newline = source.indexOf("\n", from);
    if (newline >= 0) {
      breakAtSpace(newline);
      startOfLine = source.lastIndexOf("\n") + 1;
      continuation = "";
    }
  }

  private void space() {
    breakAtSpace(source.length());
    space = source.length();
    source.append(' ');
  }

  /** Breaks the line at the last space, if what follows goes too far. */
  private void breakAtSpace(int end) {
    if (space >= 0 && end - startOfLine > WIDTH) {
      if (continuation.isEmpty()) {
        int text = startOfLine;
        while (source.charAt(text) == ' ') {
          text++;
        }
        continuation = CONTINUATION + source.substring(startOfLine, text);
      }
      source.replace(space, space + 1, "\n" + continuation);
      startOfLine = space + 1;
    }
    space = -1;
  }
}
