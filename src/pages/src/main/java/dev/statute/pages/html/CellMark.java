package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.StatusCell;

/** The mark of a cell of the status matrix. Its shape says what its colour does not. */
enum CellMark {
  DECLARED("declared", "declared", "declared by the operation"),
  INHERITED("inherited", "inherited", "declared for all operations"),
  SERVER("server", "by the server", "the server answers by itself"),
  FORBIDDEN("forbidden", "forbidden", "forbidden here by the law"),
  SILENT("silent", "not declared", "not declared");

  private final String style;
  private final String word;
  private final String words;

  CellMark(String style, String word, String words) {
    this.style = style;
    this.word = word;
    this.words = words;
  }

  static CellMark of(StatusCell cell) {
    if (cell instanceof StatusCell.Declared) {
      return DECLARED;
    }
    if (cell instanceof StatusCell.Inherited) {
      return INHERITED;
    }
    if (cell instanceof StatusCell.ByServer) {
      return SERVER;
    }
    return cell instanceof StatusCell.Forbidden ? FORBIDDEN : SILENT;
  }

  /** What it means in a cell. */
  String word() {
    return word;
  }

  /** What it means, for the key of the table. */
  String words() {
    return words;
  }

  /** Draws it; those who do not see it are told by the word next to it. */
  HtmlElement dot() {
    return HtmlElement.of("span").styled("dot " + style).attribute("aria-hidden", "true");
  }
}
