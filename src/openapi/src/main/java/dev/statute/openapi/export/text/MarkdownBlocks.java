package dev.statute.openapi.export.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Renders the blocks of HTML as Markdown: paragraphs, lists, code, headings and tables. */
final class MarkdownBlocks {

  private final StringBuilder out;

  MarkdownBlocks(StringBuilder out) {
    this.out = out;
  }

  /** Renders what is in an element, each block after an empty line. */
  void render(Element parent) {
    StringBuilder line = new StringBuilder();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        paragraph(line);
        block(element);
      } else {
        MarkdownLine.append(line, child);
      }
    }
    paragraph(line);
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("hr");
  }

  private void paragraph(StringBuilder line) {
    separate(line.toString().strip());
    line.setLength(0);
  }

  private void separate(String block) {
    if (!block.isEmpty()) {
      out.append(out.length() == 0 ? "" : "\n\n").append(block);
    }
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "pre" -> separate("```\n" + code(element) + "\n```");
      case "ul", "dl" -> separate(list(element, false));
      case "ol" -> separate(list(element, true));
      case "table" -> separate(table(element));
      case "blockquote" -> separate(inside(element, "> ", "> "));
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          separate("#".repeat(element.normalName().charAt(1) - '0') + " " + line(element));
      case "hr" -> separate("---");
      default -> render(element);
    }
  }

  private static String code(Element pre) {
    String text = pre.wholeText();
    return text.stripTrailing().replaceFirst("^\\s*\\n", "");
  }

  private static String list(Element list, boolean isNumbered) {
    StringBuilder items = new StringBuilder();
    int number = 1;
    for (Element item : list.children()) {
      String mark = isNumbered ? number++ + ". " : "- ";
      String text = inside(item, mark, " ".repeat(mark.length()));
      items.append(items.length() == 0 || text.isEmpty() ? "" : "\n").append(text);
    }
    return items.toString();
  }

  /** Renders an element with a mark before its first line and another one before the others. */
  private static String inside(Element element, String first, String others) {
    StringBuilder block = new StringBuilder();
    new MarkdownBlocks(block).render(element);
    String text = block.toString();
    return text.isEmpty()
        ? ""
        : first + text.replace("\n", "\n" + others).replaceAll("(?m)[ \\t]+$", "");
  }

  private static String table(Element table) {
    StringBuilder rows = new StringBuilder();
    for (Element row : table.select("tr")) {
      List<String> cells =
          row.children().stream().map(cell -> line(cell).replace("|", "\\|")).toList();
      if (!cells.isEmpty()) {
        boolean isHead = rows.length() == 0;
        rows.append(isHead ? "" : "\n").append("| ").append(String.join(" | ", cells)).append(" |");
        rows.append(isHead ? "\n|" + " --- |".repeat(cells.size()) : "");
      }
    }
    return rows.toString();
  }

  private static String line(Element element) {
    StringBuilder line = new StringBuilder();
    element.childNodes().forEach(child -> MarkdownLine.append(line, child));
    return line.toString().strip().replace("\n", " ");
  }

  /** Renders what stands within lines. */
  private static final class MarkdownLine {

    private MarkdownLine() {}

    static void append(StringBuilder line, Node node) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText().replaceAll("\\s+", " ");
        line.append(
            line.length() == 0 || line.charAt(line.length() - 1) == '\n'
                ? words.stripLeading()
                : words);
      } else if (node instanceof Element element) {
        append(line, element);
      }
    }

    private static void append(StringBuilder line, Element element) {
      switch (element.normalName()) {
        case "br" -> line.append("  \n");
        case "b", "strong" -> marked(line, element, "**");
        case "i", "em", "cite", "var" -> marked(line, element, "*");
        case "code", "tt", "kbd", "samp" -> code(line, element.wholeText());
        case "img" -> line.append(element.attr("alt"));
        case "a" -> link(line, element);
        default -> element.childNodes().forEach(child -> append(line, child));
      }
    }

    private static void marked(StringBuilder line, Element element, String mark) {
      String text = line(element);
      line.append(text.isEmpty() ? "" : mark + text + mark);
    }

    private static void code(StringBuilder line, String text) {
      String words = text.replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        String fence = words.contains("`") ? "``" : "`";
        String space = words.startsWith("`") || words.endsWith("`") ? " " : "";
        line.append(fence).append(space).append(words).append(space).append(fence);
      }
    }

    private static void link(StringBuilder line, Element element) {
      String text = line(element);
      String target = element.attr("href");
      line.append(
          target.isEmpty() || target.contains(" ") ? text : "[" + text + "](" + target + ")");
    }
  }
}
