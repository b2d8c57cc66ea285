package dev.statute.cli.check;

import dev.statute.cli.capture.CaptureChecks;
import dev.statute.cli.capture.CaptureResults;
import dev.statute.cli.capture.CaptureText;
import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.terminal.Terminal;
import dev.statute.openapi.judge.Judgement;
import dev.statute.rule.Severity;
import dev.statute.rule.message.contract.CoverageSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one call checked.
 *
 * @param documents the documents
 * @param captures the captures
 * @param coverage which responses of contracts the captures have; nothing if nobody asked
 */
public record Checks(
    DocumentChecks documents, CaptureChecks captures, Optional<CoverageSummary> coverage) {

  /** Returns how many findings have at least a severity; the same ones of a capture count once. */
  public long count(Severity least) {
    return documents.count(least) + captures.count(least);
  }

  /** Tells whether everything could be read. */
  public boolean isReadable() {
    return documents.refused().isEmpty() && captures.isReadable();
  }

  /** Returns what was found, the documents first. */
  public List<Judgement> judgements() {
    return Stream.concat(
            documents.judged().stream().map(Judged::judgement),
            captures.captures().stream().map(CaptureResults::judgement))
        .toList();
  }

  /**
   * Returns what was found for people, with a line feed at the end.
   *
   * @param most how many findings of one rule are shown for each file
   */
  public String text(int most, Terminal terminal) {
    boolean isOne = documents.documents().size() + captures.captures().size() == 1;
    return (documents.documents().isEmpty() ? "" : CheckText.of(documents, most, isOne, terminal))
        + CaptureText.of(captures, most, isOne, terminal)
        + (isOne ? "" : total() + "\n")
        + coverage.map(CoverageSummary::text).orElse("");
  }

  private String total() {
    long errors = count(Severity.ERROR);
    long unreadable =
        documents.refused().size()
            + captures.captures().stream().filter(capture -> !capture.reading().isWhole()).count();
    return Stream.of(
                number(documents.documents().size(), "document"),
                number(captures.captures().size(), "capture"))
            .filter(words -> !words.startsWith("0 "))
            .collect(Collectors.joining(" and "))
        + ": "
        + number(errors, "error")
        + ", "
        + number(count(Severity.WARN) - errors, "warning")
        + (unreadable == 0 ? "" : ", " + unreadable + " not readable");
  }

  private static String number(long count, String what) {
    return count == 1 ? "1 " + what : count + " " + what + "s";
  }
}
