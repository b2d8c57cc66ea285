package dev.statute.pages.site.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.site.SiteSection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown as elements. HTML in it is shown as text, but for comments, which are left out.
 */
final class MarkdownHtml extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final String COMMENT = "<!--";

  private final PageContext context;
  private final SiteSection.Text section;
  private final IdGenerator ids;
  private final Map<String, String> headings = new LinkedHashMap<>();
  private final Deque<HtmlElement> open = new ArrayDeque<>();

  /** The last heading, with a colon before it, by which tables are told apart. */
  private String under = "";

  private int tables;

  /** Inside of links, nothing else is linked. */
  private boolean isLink;

  /** Paragraphs of tight lists stand without an element of their own. */
  private boolean isTight;

  private MarkdownHtml(
      HtmlElement into, PageContext context, SiteSection.Text section, IdGenerator ids) {
    this.context = context;
    this.section = section;
    this.ids = ids;
    open.push(into);
  }

  /**
   * Adds the text of a section to an element.
   *
   * @param ids makes the anchors of headings, each of which a page has once
   * @return the headings of the second level, by their anchors
   */
  static Map<String, String> addTo(
      HtmlElement into, PageContext context, SiteSection.Text section, IdGenerator ids) {
    MarkdownHtml visitor = new MarkdownHtml(into, context, section, ids);
    PARSER.parse(section.markdown()).accept(visitor);
    return visitor.headings;
  }

  private void inside(HtmlElement element, Node node) {
    open.push(element);
    visitChildren(node);
    open.pop();
    add(element);
  }

  private void add(HtmlElement element) {
    open.element().add(element);
  }

  @Override
  public void visit(Heading heading) {
    String text = HeadingText.of(heading);
    // The title of the page is the heading above all others.
    int level = Math.min(6, Math.max(2, heading.getLevel()));
    String id = ids.generateId(text);
    under = ": " + text;
    if (level == 2) {
      headings.put(id, text);
    }
    inside(HtmlElement.of("h" + level).id(id), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (isTight && paragraph.getParent() instanceof ListItem) {
      visitChildren(paragraph);
    } else {
      inside(HtmlElement.of("p"), paragraph);
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    inside(HtmlElement.of("blockquote"), quote);
  }

  @Override
  public void visit(BulletList list) {
    list(HtmlElement.of("ul"), list, list.isTight());
  }

  @Override
  public void visit(OrderedList list) {
    HtmlElement element = HtmlElement.of("ol");
    Integer start = list.getMarkerStartNumber();
    if (start != null && start != 1) {
      element.attribute("start", start.toString());
    }
    list(element, list, list.isTight());
  }

  private void list(HtmlElement element, Node list, boolean tight) {
    boolean before = isTight;
    isTight = tight;
    inside(element, list);
    isTight = before;
  }

  @Override
  public void visit(ListItem item) {
    inside(HtmlElement.of("li"), item);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    // What has no language is a message, whose lines may be broken.
    code(block.getLiteral(), block.getInfo().isEmpty() ? "source message" : "source");
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral(), "source");
  }

  private void code(String text, String style) {
    // Long lines are scrolled, also with keys.
    add(
        HtmlElement.of("pre")
            .styled(style)
            .attribute("tabindex", "0")
            .add(HtmlElement.of("code", text)));
  }

  @Override
  public void visit(ThematicBreak line) {
    add(HtmlElement.of("hr"));
  }

  @Override
  public void visit(Text text) {
    if (section.isProse() && !isLink) {
      context.addLinked(open.element(), text.getLiteral());
    } else {
      open.element().text(text.getLiteral());
    }
  }

  @Override
  public void visit(Code code) {
    add(isLink ? HtmlElement.of("code", code.getLiteral()) : context.code(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    inside(HtmlElement.of("em"), emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    inside(HtmlElement.of("strong"), emphasis);
  }

  @Override
  public void visit(SoftLineBreak line) {
    open.element().text("\n");
  }

  @Override
  public void visit(HardLineBreak line) {
    add(HtmlElement.of("br"));
  }

  @Override
  public void visit(Link link) {
    Optional<String> target =
        context.site().links().target(section.source(), link.getDestination());
    isLink = true;
    if (target.isPresent()) {
      String to = target.get();
      inside(HtmlElement.link(to.contains("://") ? to : context.relative(to)), link);
    } else {
      visitChildren(link);
    }
    isLink = false;
  }

  /** Pages have no images: what an image shows is said by its text. */
  @Override
  public void visit(Image image) {
    visitChildren(image);
  }

  @Override
  public void visit(HtmlBlock html) {
    if (!html.getLiteral().startsWith(COMMENT)) {
      add(HtmlElement.of("p", html.getLiteral()));
    }
  }

  @Override
  public void visit(HtmlInline html) {
    if (!html.getLiteral().startsWith(COMMENT)) {
      open.element().text(html.getLiteral());
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      HtmlElement table = HtmlElement.of("table").styled("grid");
      open.push(table);
      visitChildren(block);
      open.pop();
      tables++;
      add(
          HtmlElement.of("section", table)
              .styled("scroll")
              .attribute("tabindex", "0")
              .attribute("aria-label", "Table " + tables + under));
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableHead) {
      inside(HtmlElement.of("thead"), node);
    } else if (node instanceof TableBody) {
      inside(HtmlElement.of("tbody"), node);
    } else if (node instanceof TableRow) {
      inside(HtmlElement.of("tr"), node);
    } else if (node instanceof TableCell cell) {
      // An empty heading is no heading.
      boolean isHeading = cell.isHeader() && cell.getFirstChild() != null;
      HtmlElement element = HtmlElement.of(isHeading ? "th" : "td");
      inside(isHeading ? element.attribute("scope", "col") : element, node);
    } else {
      visitChildren(node);
    }
  }
}
