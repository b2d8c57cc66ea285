package dev.statute.pages.markdown;

import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.MatrixColumn;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.model.StatusMatrix;
import dev.statute.pages.model.StatusRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes which operations answer with which statuses: a table of marks, and notes below it. */
final class MatrixMarkdown {

  private static final String DECLARED = "●";
  private static final String INHERITED = "○";
  private static final String SERVER = "◐";
  private static final String FORBIDDEN = "✕";

  private MatrixMarkdown() {}

  static void add(MarkdownBuilder page, StatusMatrix matrix) {
    page.heading(2, Inline.plain("Statuses"));
    page.paragraph(
        Inline.plain(
            DECLARED
                + " declared by the operation, "
                + INHERITED
                + " declared for all operations, "
                + SERVER
                + " the server answers by itself, "
                + FORBIDDEN
                + " forbidden here by the law"));
    for (StatusMatrix.Part part : matrix.parts()) {
      if (!part.title().isEmpty()) {
        page.heading(3, Inline.code(part.title()));
      }
      table(page, part);
      page.list(notes(part));
    }
  }

  private static void table(MarkdownBuilder page, StatusMatrix.Part part) {
    List<Inline> head = new ArrayList<>(List.of(Inline.plain("Status")));
    for (MatrixColumn column : part.columns()) {
      String title = column.method() + " " + column.path();
      head.add(Inline.link("#" + column.anchor(), Inline.plain(title)));
    }
    List<List<Inline>> rows = new ArrayList<>();
    for (StatusRow row : part.rows()) {
      List<Inline> cells = new ArrayList<>();
      cells.add(Inline.link(row.uri(), Inline.plain(row.title())));
      row.cells().forEach(cell -> cells.add(mark(cell)));
      rows.add(cells);
    }
    page.table(head, rows);
  }

  private static Inline mark(StatusCell cell) {
    if (cell instanceof StatusCell.Declared declared) {
      return Inline.link("#" + declared.anchor(), Inline.plain(DECLARED));
    }
    if (cell instanceof StatusCell.Inherited inherited) {
      return Inline.link("#" + inherited.anchor(), Inline.plain(INHERITED));
    }
    if (cell instanceof StatusCell.ByServer) {
      return Inline.plain(SERVER);
    }
    return cell instanceof StatusCell.Forbidden ? Inline.plain(FORBIDDEN) : Inline.NONE;
  }

  /** The reasons of cells, each once for the operations that it is about. */
  private static List<Inline> notes(StatusMatrix.Part part) {
    List<Inline> lines = new ArrayList<>();
    for (StatusRow row : part.rows()) {
      Map<StatusCell, List<String>> names = new LinkedHashMap<>();
      for (int i = 0; i < row.cells().size(); i++) {
        names
            .computeIfAbsent(row.cells().get(i), cell -> new ArrayList<>())
            .add(part.columns().get(i).name());
      }
      names.forEach(
          (cell, who) -> {
            boolean isAll = who.size() == part.columns().size();
            note(row, cell, isAll ? "all operations" : String.join(", ", who), lines);
          });
    }
    return lines;
  }

  private static void note(StatusRow row, StatusCell cell, String who, List<Inline> lines) {
    if (cell instanceof StatusCell.ByServer server) {
      lines.add(note(row, SERVER, server.why(), server.clauses(), who));
    } else if (cell instanceof StatusCell.Forbidden forbidden) {
      lines.add(note(row, FORBIDDEN, forbidden.why(), forbidden.clauses(), who));
    }
  }

  private static Inline note(
      StatusRow row, String mark, String why, List<ClauseLink> clauses, String who) {
    return Inline.of(
        Inline.bold(row.status()),
        Inline.plain(mark),
        Inline.plain(why),
        Lines.clauses(clauses),
        Inline.plain("— " + who));
  }
}
