package dev.statute.importer.source;

import dev.statute.contract.file.PublishedDoc;
import dev.statute.importer.layout.DocBlock;
import dev.statute.importer.layout.JavadocComment;
import dev.statute.importer.layout.Markdown;
import dev.statute.importer.layout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what contracts say of elements as Javadoc. */
final class DocWriter {

  /** What a line holds behind the marks of a comment. */
  private static final int WIDTH = 97;

  private final SourceSettings.Docs docs;

  DocWriter(SourceSettings.Docs docs) {
    this.docs = docs;
  }

  /**
   * Returns the comment of an element, as pieces that are lines; none if nothing is said.
   *
   * @param parameters what is said of parameters or components, by their names, in their order
   * @param indent how far from the left it stands
   */
  List<Piece> of(PublishedDoc doc, Map<String, String> parameters, int indent) {
    return of(doc, List.of(), parameters, indent);
  }

  /**
   * Returns the comment of an operation.
   *
   * @param responses what is said of responses, by their statuses, in their order
   */
  List<Piece> ofOperation(
      PublishedDoc doc, Map<String, String> responses, Map<String, String> parameters, int indent) {
    List<String> lines = new ArrayList<>();
    responses.forEach(
        (status, text) ->
            DocBlock.wrap(status + ": " + line(text), "  <li>", "      ", WIDTH - indent, lines));
    if (!lines.isEmpty()) {
      lines.add(0, "<ul>");
      lines.add("</ul>");
    }
    List<DocBlock> list = lines.isEmpty() ? List.of() : List.of(new DocBlock.Verbatim(lines));
    return of(doc, list, parameters, indent);
  }

  private List<Piece> of(
      PublishedDoc doc, List<DocBlock> more, Map<String, String> parameters, int indent) {
    boolean isJavadoc = docs == SourceSettings.Docs.JAVADOC;
    JavadocComment comment = new JavadocComment();
    comment.add(isJavadoc ? Markdown.ofJavadoc(doc.text()) : Markdown.blocks(doc.text()));
    comment.add(more);
    parameters.forEach((name, text) -> comment.tag("@param " + name, line(text)));
    comment.tag("@deprecated", line(doc.deprecation()));
    return comment.isEmpty() ? List.of() : comment.lines(indent).stream().map(Piece::text).toList();
  }

  private String line(String text) {
    return docs == SourceSettings.Docs.JAVADOC ? Markdown.lineOfJavadoc(text) : Markdown.line(text);
  }
}
