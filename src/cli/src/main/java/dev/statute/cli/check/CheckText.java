package dev.statute.cli.check;

import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.terminal.Style;
import dev.statute.cli.terminal.Terminal;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.rule.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what was found in documents for people. */
public final class CheckText {

  private static final Pattern HEAD =
      Pattern.compile("(\\S.*?: )?(error|warning|note|advice): (\\[[a-z-]+\\] )?(.*)");

  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  private CheckText(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Returns the text, with a line feed at the end.
   *
   * @param most how many findings of one rule are shown for each document
   */
  public static String of(DocumentChecks checks, int most, Terminal terminal) {
    CheckText text = new CheckText(terminal);
    boolean isOne = checks.documents().size() == 1;
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
    if (!isOne) {
      text.line(total(checks));
    }
    return text.out.toString();
  }

  private static String total(DocumentChecks checks) {
    int refused = checks.refused().size();
    long errors = checks.count(Severity.ERROR);
    long warnings = checks.count(Severity.WARN) - errors;
    return checks.documents().size()
        + " documents: "
        + errors
        + (errors == 1 ? " error, " : " errors, ")
        + warnings
        + (warnings == 1 ? " warning" : " warnings")
        + (refused == 0 ? "" : ", " + refused + " not readable");
  }

  private void problems(CheckedDocument document) {
    String severity = document instanceof Judged ? "warning" : "error";
    for (DocumentProblem problem : document.problems()) {
      String place = problem.place().isKnown() ? problem.place() + ": " : document.name() + ": ";
      coloured(place + severity + ": [document] " + problem.what());
    }
  }

  private void coloured(String line) {
    Matcher head = HEAD.matcher(line);
    if (!terminal.isColoured() || !head.matches()) {
      line(line);
      return;
    }
    String place = head.group(1) == null ? "" : head.group(1);
    String rule = head.group(3) == null ? "" : head.group(3);
    line(
        terminal.styled(Style.BOLD, place)
            + terminal.styled(style(head.group(2)), head.group(2) + ":")
            + " "
            + terminal.styled(Style.FAINT, rule)
            + terminal.styled(Style.BOLD, head.group(4)));
  }

  private static Style style(String severity) {
    return switch (severity) {
      case "error" -> Style.RED;
      case "warning" -> Style.YELLOW;
      default -> Style.CYAN;
    };
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
