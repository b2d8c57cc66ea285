package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.MatrixColumn;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.model.StatusMatrix;
import dev.statute.pages.model.StatusRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reasons of the cells of a matrix, each once, with the operations that it is about. */
final class MatrixNotes {

  private final Map<Key, Note> notes = new LinkedHashMap<>();
  private final int operations;

  private record Key(String status, StatusCell cell) {}

  private record Note(
      String anchor, StatusRow row, String why, List<ClauseLink> clauses, List<String> names) {}

  MatrixNotes(StatusMatrix.Part part, Anchors anchors) {
    operations = part.columns().size();
    for (StatusRow row : part.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        collect(row, row.cells().get(i), part.columns().get(i), anchors);
      }
    }
  }

  private void collect(StatusRow row, StatusCell cell, MatrixColumn column, Anchors anchors) {
    if (cell instanceof StatusCell.ByServer server) {
      note(row, cell, server.why(), server.clauses(), anchors).names().add(column.name());
    } else if (cell instanceof StatusCell.Forbidden forbidden) {
      note(row, cell, forbidden.why(), forbidden.clauses(), anchors).names().add(column.name());
    }
  }

  private Note note(
      StatusRow row, StatusCell cell, String why, List<ClauseLink> clauses, Anchors anchors) {
    return notes.computeIfAbsent(
        new Key(row.status(), cell),
        key ->
            new Note(anchors.free("note-" + row.status()), row, why, clauses, new ArrayList<>()));
  }

  /** Returns the anchor of the reason of a cell. */
  String anchor(StatusRow row, StatusCell cell) {
    Note note = notes.get(new Key(row.status(), cell));
    if (note == null) {
      throw new IllegalArgumentException("a cell without a reason: " + cell);
    }
    return note.anchor();
  }

  /** Returns the reasons as a list, if there are any. */
  Optional<HtmlElement> html() {
    if (notes.isEmpty()) {
      return Optional.empty();
    }
    HtmlElement list = HtmlElement.of("ul").styled("notes");
    notes.forEach((key, note) -> list.add(html(key, note)));
    return Optional.of(list);
  }

  private HtmlElement html(Key key, Note note) {
    HtmlElement code = Pieces.styled("span", "code", note.row().status());
    HtmlElement words = HtmlElement.of("span").add(CellMark.of(key.cell()).dot());
    words.text(" " + note.why());
    Pieces.withClauses(words, note.clauses());
    String who =
        note.names().size() == operations ? "all operations" : String.join(", ", note.names());
    words.text(" ").add(Pieces.styled("span", "soft", "(" + who + ")"));
    HtmlElement entry = HtmlElement.of("li", code, words).id(note.anchor());
    String tone = Pieces.tone(note.row().digit());
    return tone.isEmpty() ? entry : entry.styled(tone);
  }
}
