package dev.statute.pages.markdown;

import dev.statute.pages.text.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/** Puts blocks of Markdown one after the other, with an empty line between two of them. */
final class MarkdownBuilder {

  private static final String SHORTEST_FENCE = "```";

  private final StringBuilder out = new StringBuilder();

  /** Adds a heading. */
  void heading(int level, Inline text) {
    block("#".repeat(level) + " " + text.markdown());
  }

  /** Adds a heading that links can name. */
  void heading(int level, String anchor, Inline text) {
    block("<a id=\"" + attribute(anchor) + "\"></a>");
    heading(level, text);
  }

  /** Adds a paragraph, unless it is empty. */
  void paragraph(Inline text) {
    prose(text.markdown());
  }

  /** Adds Markdown of people that was made safe, unless it is empty. */
  void prose(String markdown) {
    if (!markdown.isEmpty()) {
      block(markdown);
    }
  }

  /** Adds a list, unless it is empty. */
  void list(List<Inline> entries) {
    list("- ", entries);
  }

  /** Adds a list of its own in front of another one, unless it is empty. */
  void notes(List<Inline> entries) {
    list("* ", entries);
  }

  private void list(String mark, List<Inline> entries) {
    prose(entries.stream().map(entry -> mark + entry.markdown()).collect(Collectors.joining("\n")));
  }

  /** Adds a list whose entries have numbers, unless it is empty. */
  void numbered(List<Inline> entries) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      lines.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(entries.get(i).markdown());
    }
    prose(lines.toString());
  }

  /** Adds a table: its head, and rows of as many cells. */
  void table(List<Inline> head, List<List<Inline>> rows) {
    StringBuilder lines = new StringBuilder(row(head));
    lines.append("\n|").append(" --- |".repeat(head.size()));
    rows.forEach(row -> lines.append("\n").append(row(row)));
    block(lines.toString());
  }

  private static String row(List<Inline> cells) {
    return cells.stream().map(MarkdownBuilder::cell).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A pipe ends a cell, even in code; texts have escaped theirs already. */
  private static String cell(Inline cell) {
    return cell.markdown().replaceAll("(?<!\\\\)\\|", "\\\\|").replace("\n", " ");
  }

  /** Adds lines of code; ends of lines in it stay. */
  void code(String language, String text) {
    String visible = VisibleText.of(text);
    String fence = SHORTEST_FENCE;
    while (visible.contains(fence)) {
      fence += "`";
    }
    block(fence + language + "\n" + visible.stripTrailing() + "\n" + fence);
  }

  private void block(String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text).append("\n");
  }

  private static String attribute(String text) {
    return VisibleText.line(text)
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
