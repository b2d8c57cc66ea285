package dev.statute.pages.prose;

import dev.statute.pages.text.SafeUri;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Makes Markdown fit for the inside of a page: HTML becomes text, images their descriptions,
 * headings bold lines, and links that are not safe the text that they show.
 */
final class PlainMarkup extends AbstractVisitor {

  @Override
  public void visit(HtmlInline html) {
    replace(html, new Text(html.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(html.getLiteral().replaceAll("\\s+", " ").strip()));
    replace(html, paragraph);
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    unwrap(image);
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (SafeUri.link(link.getDestination()).isEmpty()) {
      unwrap(link);
    }
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definition.unlink();
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    StrongEmphasis strong = new StrongEmphasis("**");
    moveChildren(heading, strong);
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(strong);
    replace(heading, paragraph);
  }

  private static void replace(Node node, Node other) {
    node.insertAfter(other);
    node.unlink();
  }

  private static void unwrap(Node node) {
    Node child = node.getLastChild();
    while (child != null) {
      Node previous = child.getPrevious();
      node.insertAfter(child);
      child = previous;
    }
    node.unlink();
  }

  private static void moveChildren(Node from, Node to) {
    Node child = from.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      to.appendChild(child);
      child = next;
    }
  }
}
