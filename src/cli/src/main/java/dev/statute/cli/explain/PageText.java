package dev.statute.cli.explain;

import dev.statute.cli.terminal.Style;
import dev.statute.cli.terminal.Terminal;
import dev.statute.cli.terminal.WrappedLines;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes the pages of rules: paragraphs wrapped, quotations marked, code as it stands. */
final class PageText {

  private static final String FENCE = "```";
  private static final String QUOTE = "> ";
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

  private final Terminal terminal;
  private final String indent;
  private final Consumer<String> out;
  private final StringBuilder paragraph = new StringBuilder();

  PageText(Terminal terminal, String indent, Consumer<String> out) {
    this.terminal = terminal;
    this.indent = indent;
    this.out = out;
  }

  void write(String markdown) {
    boolean isCode = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FENCE)) {
        flush("");
        isCode = !isCode;
      } else if (isCode) {
        out.accept(indent + indent + line);
      } else if (line.isBlank()) {
        flush("");
        out.accept("");
      } else if (line.startsWith(QUOTE)) {
        flush("");
        paragraph.append(line, QUOTE.length(), line.length());
        flush(QUOTE);
      } else {
        paragraph.append(line).append(' ');
      }
    }
    flush("");
  }

  private void flush(String mark) {
    if (!paragraph.isEmpty()) {
      String text = LINK.matcher(paragraph).replaceAll("$1").replace("`", "").replace("**", "");
      int width = terminal.width() - indent.length() - mark.length();
      for (String line : WrappedLines.wrap(text, width)) {
        out.accept(indent + (mark.isEmpty() ? line : terminal.styled(Style.FAINT, mark + line)));
      }
      paragraph.setLength(0);
    }
  }
}
