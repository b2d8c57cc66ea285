package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.MatrixColumn;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.model.StatusMatrix;
import dev.statute.pages.model.StatusRow;
import java.util.List;

/** Shows which operations answer with which statuses: a table of marks, and notes below it. */
final class MatrixHtml {

  private final HtmlElement section;
  private final MatrixNotes notes;

  private MatrixHtml(HtmlElement section, MatrixNotes notes) {
    this.section = section;
    this.notes = notes;
  }

  static HtmlElement of(StatusMatrix matrix, Anchors anchors) {
    HtmlElement section = Pieces.section(anchors.statuses(), "Statuses").add(key());
    for (StatusMatrix.Part part : matrix.parts()) {
      new MatrixHtml(section, new MatrixNotes(part, anchors)).add(part);
    }
    return section;
  }

  private static HtmlElement key() {
    HtmlElement key = HtmlElement.of("ul").styled("key");
    for (CellMark mark : CellMark.values()) {
      key.add(HtmlElement.of("li").add(mark.dot()).text(" " + mark.words()));
    }
    return key;
  }

  private void add(StatusMatrix.Part part) {
    String caption =
        part.title().isEmpty() ? "Statuses by operation" : "Statuses of " + part.title();
    if (!part.title().isEmpty()) {
      section.add(HtmlElement.of("h3").add(Pieces.code(part.title())));
    }
    HtmlElement table =
        HtmlElement.of("table")
            .styled("matrix")
            .add(Pieces.styled("caption", "unseen", caption), head(part.columns()), body(part));
    HtmlElement scroll =
        HtmlElement.of("div", table)
            .styled("scroll")
            .attribute("tabindex", "0")
            .attribute("role", "region")
            .attribute("aria-label", caption);
    section.add(HtmlElement.of("div", scroll).styled("statuses").add(notes.html()));
  }

  private static HtmlElement head(List<MatrixColumn> columns) {
    HtmlElement row = HtmlElement.of("tr");
    row.add(
        HtmlElement.of("th", Pieces.styled("span", "unseen", "Status")).attribute("scope", "col"));
    for (MatrixColumn column : columns) {
      HtmlElement link =
          HtmlElement.link("#" + column.anchor())
              .add(Pieces.styled("span", "method", column.method()))
              .text(" ")
              .line(column.path());
      row.add(HtmlElement.of("th", link).attribute("scope", "col"));
    }
    return HtmlElement.of("thead", row);
  }

  private HtmlElement body(StatusMatrix.Part part) {
    HtmlElement body = HtmlElement.of("tbody");
    for (StatusRow row : part.rows()) {
      HtmlElement line = HtmlElement.of("tr", title(row));
      String tone = Pieces.tone(row.digit());
      if (!tone.isEmpty()) {
        line.styled(tone);
      }
      for (StatusCell cell : row.cells()) {
        line.add(HtmlElement.of("td", cell(row, cell)));
      }
      body.add(line);
    }
    return body;
  }

  private static HtmlElement title(StatusRow row) {
    List<String> title = Pieces.codeAndPhrase(row.title(), row.status());
    HtmlElement link =
        HtmlElement.link(row.uri())
            .add(Pieces.styled("span", "code", title.get(0)))
            .text(" ")
            .add(Pieces.styled("span", "phrase", title.get(1)));
    return HtmlElement.of("th", link).attribute("scope", "row");
  }

  private HtmlElement cell(StatusRow row, StatusCell cell) {
    CellMark mark = CellMark.of(cell);
    HtmlElement content;
    if (cell instanceof StatusCell.Declared declared) {
      content = HtmlElement.link("#" + declared.anchor());
    } else if (cell instanceof StatusCell.Inherited inherited) {
      content = HtmlElement.link("#" + inherited.anchor());
    } else if (cell instanceof StatusCell.ByServer server) {
      content = HtmlElement.link("#" + notes.anchor(row, cell)).attribute("title", server.why());
    } else if (cell instanceof StatusCell.Forbidden forbidden) {
      content = HtmlElement.link("#" + notes.anchor(row, cell)).attribute("title", forbidden.why());
    } else {
      content = HtmlElement.of("span");
    }
    return content.add(mark.dot(), Pieces.styled("span", "unseen", mark.word()));
  }
}
