package dev.statute.importer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns descriptions, which OpenAPI has in CommonMark, into Javadoc. */
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)\\b[^>]*>");
  private static final Set<String> HTML =
      Set.of(
          "a",
          "b",
          "big",
          "blockquote",
          "br",
          "code",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul");

  private Markdown() {}

  /** Returns the blocks of a description; none if it says nothing. */
  public static List<DocBlock> blocks(String description) {
    Blocks blocks = new Blocks();
    PARSER.parse(description).accept(blocks);
    return blocks.all;
  }

  /** Returns a description in one line, as the text of a tag has it. */
  public static String line(String description) {
    Inline inline = new Inline();
    PARSER.parse(description).accept(inline);
    return inline.text();
  }

  /** Returns the blocks of what is Javadoc already. */
  public static List<DocBlock> ofJavadoc(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(new DocBlock.Verbatim(DocText.keep(text).lines().toList()));
  }

  /** Returns the text of a tag that is Javadoc already. */
  public static String lineOfJavadoc(String text) {
    return DocText.keep(text).strip().replaceAll("\\s+", " ");
  }

  private static String inline(Node node) {
    Inline inline = new Inline();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      child.accept(inline);
    }
    return inline.text();
  }

  /** Takes out the tags of HTML; other words in angle brackets stay, as text. */
  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder();
    Matcher tags = TAG.matcher(html);
    int end = 0;
    while (tags.find()) {
      text.append(DocText.escape(html.substring(end, tags.start())));
      boolean isHtml = HTML.contains(tags.group(1).toLowerCase(Locale.ROOT));
      text.append(isHtml ? " " : DocText.escape(tags.group()));
      end = tags.end();
    }
    return text.append(DocText.escape(html.substring(end))).toString();
  }

  private static final class Blocks extends AbstractVisitor {
    private final List<DocBlock> all = new ArrayList<>();

    private void paragraph(String text) {
      if (!text.isEmpty()) {
        all.add(new DocBlock.Paragraph(text));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      paragraph(inline(paragraph));
    }

    @Override
    public void visit(Heading heading) {
      String text = inline(heading);
      paragraph(text.isEmpty() ? "" : "<strong>" + text + "</strong>");
    }

    @Override
    public void visit(HtmlBlock html) {
      paragraph(withoutTags(html.getLiteral()).strip().replaceAll("\\s+", " "));
    }

    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    private void code(String literal) {
      List<String> lines = new ArrayList<>();
      boolean isCode = DocText.isCode(literal);
      literal
          .stripTrailing()
          .lines()
          .map(String::stripTrailing)
          .forEach(line -> lines.add(isCode ? line : DocText.escape(line)));
      if (!lines.isEmpty()) {
        lines.set(
            0,
            (isCode ? "<pre>{@code" + (lines.get(0).isEmpty() ? "" : " ") : "<pre>")
                + lines.get(0));
        lines.add(isCode ? "}</pre>" : "</pre>");
        all.add(new DocBlock.Verbatim(lines));
      }
    }

    @Override
    public void visit(BulletList list) {
      list(list, "ul");
    }

    @Override
    public void visit(OrderedList list) {
      list(list, "ol");
    }

    private void list(Node list, String tag) {
      List<String> lines = new ArrayList<>();
      addList(list, tag, "", lines);
      all.add(new DocBlock.Verbatim(lines));
    }

    private static void addList(Node list, String tag, String indent, List<String> lines) {
      lines.add(indent + "<" + tag + ">");
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem) {
          addItem(item, indent + "  ", lines);
        }
      }
      lines.add(indent + "</" + tag + ">");
    }

    private static void addItem(Node item, String indent, List<String> lines) {
      StringBuilder text = new StringBuilder();
      List<Node> nested = new ArrayList<>();
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof BulletList || child instanceof OrderedList) {
          nested.add(child);
        } else {
          Inline inline = new Inline();
          child.accept(inline);
          text.append(text.isEmpty() ? "" : " ").append(inline.text());
        }
      }
      DocBlock.wrap(text.toString(), indent + "<li>", indent + "    ", 90, lines);
      if (text.isEmpty()) {
        lines.add(indent + "<li>");
      }
      for (Node list : nested) {
        boolean isOrdered = list instanceof OrderedList;
        addList(list, isOrdered ? "ol" : "ul", indent + "    ", lines);
      }
    }
  }

  private static final class Inline extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    String text() {
      return out.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void visit(Text text) {
      out.append(DocText.escape(text.getLiteral()));
    }

    @Override
    public void visit(Paragraph paragraph) {
      out.append(' ');
      visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      out.append(' ');
      visitChildren(heading);
    }

    @Override
    public void visit(ListItem item) {
      out.append(" -");
      visitChildren(item);
    }

    @Override
    public void visit(SoftLineBreak soft) {
      out.append(' ');
    }

    @Override
    public void visit(HardLineBreak hard) {
      out.append(' ');
    }

    @Override
    public void visit(Code code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    private void code(String literal) {
      String line = literal.strip().replaceAll("\\s+", " ");
      if (!line.isEmpty()) {
        out.append(
            DocText.isCode(line)
                ? "{@code " + line + "}"
                : "<code>" + DocText.escape(line) + "</code>");
      }
    }

    @Override
    public void visit(Emphasis emphasis) {
      around("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      around("strong", emphasis);
    }

    private void around(String tag, Node node) {
      String text = inline(node);
      out.append(text.isEmpty() ? "" : "<" + tag + ">" + text + "</" + tag + ">");
    }

    @Override
    public void visit(Link link) {
      String text = inline(link);
      String url = link.getDestination();
      boolean isAbsolute = url.matches("https?://[!#$%&'*+,./0-9:;=?@A-Z_a-z~()-]+");
      boolean isLink = isAbsolute && !url.contains("*/") && !text.contains("<a ");
      out.append(
          isLink && !text.isEmpty()
              ? "<a href=\"" + url.replace("&", "&amp;") + "\">" + text + "</a>"
              : text);
    }

    @Override
    public void visit(HtmlInline html) {
      out.append(withoutTags(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
      out.append(' ').append(withoutTags(html.getLiteral()));
    }
  }
}
