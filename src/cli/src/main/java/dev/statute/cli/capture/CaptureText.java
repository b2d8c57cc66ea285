package dev.statute.cli.capture;

import dev.statute.capture.CaptureProblem;
import dev.statute.cli.terminal.FindingLine;
import dev.statute.cli.terminal.Style;
import dev.statute.cli.terminal.Terminal;
import dev.statute.rule.Severity;
import dev.statute.rule.Words;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what was found in captures for people. */
public final class CaptureText {

  /** How many other places of a finding are named. */
  private static final int PLACES = 3;

  private static final String INDENT = "    ";

  private final int most;
  private final FindingLine lines;
  private final StringBuilder out = new StringBuilder();

  private CaptureText(int most, Terminal terminal) {
    this.most = most;
    this.lines = new FindingLine(terminal);
  }

  /**
   * Returns the text, with a line feed at the end.
   *
   * @param most how many findings of one rule are shown for each capture
   * @param isOne whether there is nothing else than one capture, so that it needs no title
   */
  public static String of(CaptureChecks checks, int most, boolean isOne, Terminal terminal) {
    CaptureText text = new CaptureText(most, terminal);
    for (CheckedCapture capture : checks.captures()) {
      if (!isOne) {
        text.line(terminal.styled(Style.BOLD, capture.name()));
      }
      text.capture(capture);
      if (!isOne) {
        text.line("");
      }
    }
    return text.out.toString();
  }

  private void capture(CheckedCapture capture) {
    Map<String, Integer> shown = new HashMap<>();
    Map<String, Long> hidden = new TreeMap<>(capture.uncollected());
    for (FindingGroup group : capture.groups()) {
      String rule = group.first().rule().id();
      if (shown.merge(rule, 1, Integer::sum) <= most) {
        group(group);
      } else {
        hidden.merge(rule, group.count(), Long::sum);
      }
    }
    hidden.forEach((rule, count) -> line(count + " more of [" + rule + "] are not shown"));
    for (CaptureProblem problem : capture.reading().problems()) {
      String severity = problem.isError() ? "error" : "warning";
      line(lines.of(problem.place() + ": " + severity + ": [capture] " + problem.what()));
    }
    line(summary(capture));
  }

  private void group(FindingGroup group) {
    MessageFinding first = group.first();
    List<CapturePlace> places = group.places();
    line(
        lines.of(
            place(places.get(0))
                + ": "
                + word(first.severity())
                + ": ["
                + first.rule().id()
                + "] "
                + Words.visible(first.what())));
    indented(first.why());
    indented(first.fix());
    if (group.count() > 1) {
      long more = group.count() - 1;
      indented(
          places.stream()
              .skip(1)
              .limit(PLACES)
              .map(CaptureText::place)
              .collect(
                  Collectors.joining(
                      ", ",
                      "The same in "
                          + more
                          + (more == 1 ? " more exchange: " : " more exchanges: "),
                      more > PLACES ? ", …" : "")));
    }
  }

  /** Returns a place; files of one line have all exchanges in it. */
  private static String place(CapturePlace place) {
    return place.line() > 1 || place.number() == 1
        ? place.toString()
        : place + " (exchange " + place.number() + ")";
  }

  private void indented(String text) {
    if (!text.isEmpty()) {
      line(INDENT + Words.visible(text));
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE, OFF -> "note";
    };
  }

  private static String summary(CheckedCapture capture) {
    long errors = capture.count(Severity.ERROR);
    long warnings = capture.count(Severity.WARN) - errors;
    long notes = capture.count(Severity.NOTE) - errors - warnings;
    String skips = String.join(", ", capture.reading().skips());
    return number(capture.reading().exchanges(), "exchange")
        + (capture.hosts() == 0 ? "" : " with " + number(capture.hosts(), "host"))
        + ": "
        + number(errors, "error")
        + ", "
        + number(warnings, "warning")
        + (notes == 0 ? "" : ", " + number(notes, "note"))
        + (capture.excused().isEmpty() ? "" : ", " + capture.excused().size() + " known")
        + (skips.isEmpty() ? "" : "\nNot judged: " + skips);
  }

  private static String number(long count, String what) {
    return count == 1 ? "1 " + what : count + " " + what + "s";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
