package dev.statute.pages.prose;

import dev.statute.openapi.export.text.Description;
import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.text.VisibleText;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A description by people. It may be Javadoc with HTML, or Markdown, and anybody can have written
 * it: markup that runs, fetches or restyles something is shown as text or left out.
 */
public final class Prose {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final String markdown;

  private Prose(String markdown) {
    this.markdown = markdown;
  }

  /**
   * Reads Javadoc without its asterisks and block tags.
   *
   * @param javadoc the text; characters that cannot be seen are named
   */
  public static Prose ofJavadoc(String javadoc) {
    return new Prose(Description.ofJavadoc(VisibleText.of(javadoc)).whole());
  }

  /** Tells whether there is no text. */
  public boolean isEmpty() {
    return markdown.isBlank();
  }

  /**
   * Returns it as paragraphs and lists in an element of the class {@code prose}, if there is text.
   */
  public Optional<HtmlElement> html() {
    if (isEmpty()) {
      return Optional.empty();
    }
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
    String html = renderer.render(document());
    return Optional.of(HtmlElement.of("div").styled("prose").addCleaned(html));
  }

  /** Returns it as Markdown without HTML, images and headings; empty if there is no text. */
  public String markdown() {
    return isEmpty()
        ? ""
        : MarkdownRenderer.builder().extensions(TABLES).build().render(document()).strip();
  }

  private Node document() {
    Node document = Parser.builder().extensions(TABLES).build().parse(markdown);
    document.accept(new PlainMarkup());
    return document;
  }
}
