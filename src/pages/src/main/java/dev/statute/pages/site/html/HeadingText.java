package dev.statute.pages.site.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The text of a heading, without its markup. */
final class HeadingText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();

  private HeadingText() {}

  static String of(Node heading) {
    HeadingText visitor = new HeadingText();
    heading.accept(visitor);
    return visitor.text.toString();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }
}
