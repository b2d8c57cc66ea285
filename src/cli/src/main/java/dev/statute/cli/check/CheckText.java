package dev.statute.cli.check;

import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.terminal.FindingLine;
import dev.statute.cli.terminal.Style;
import dev.statute.cli.terminal.Terminal;
import dev.statute.openapi.document.DocumentProblem;

/** Writes what was found in documents for people. */
final class CheckText {

  private final FindingLine lines;
  private final StringBuilder out = new StringBuilder();

  private CheckText(Terminal terminal) {
    this.lines = new FindingLine(terminal);
  }

  /**
   * Returns the text, with a line feed at the end.
   *
   * @param most how many findings of one rule are shown for each document
   * @param isOne whether there is nothing else than one document, so that it needs no title
   */
  static String of(DocumentChecks checks, int most, boolean isOne, Terminal terminal) {
    CheckText text = new CheckText(terminal);
    for (CheckedDocument document : checks.documents()) {
      if (!isOne) {
        text.line(terminal.styled(Style.BOLD, document.name()));
      }
      text.problems(document);
      if (document instanceof Judged judged) {
        judged.judgement().text(most).lines().forEach(text::coloured);
      }
      if (!isOne) {
        text.line("");
      }
    }
    return text.out.toString();
  }

  private void problems(CheckedDocument document) {
    String severity = document instanceof Judged ? "warning" : "error";
    for (DocumentProblem problem : document.problems()) {
      String place = problem.place().isKnown() ? problem.place() + ": " : document.name() + ": ";
      coloured(place + severity + ": [document] " + problem.what());
    }
  }

  private void coloured(String line) {
    line(lines.of(line));
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
