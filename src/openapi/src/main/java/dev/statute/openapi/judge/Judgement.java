package dev.statute.openapi.judge;

import dev.statute.report.KnownFinding;
import dev.statute.report.Result;
import dev.statute.report.SourceText;
import dev.statute.rule.Dialect;
import dev.statute.rule.Severity;
import dev.statute.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was found in a document.
 *
 * @param results the findings with their places and edits, in the order of the document; also those
 *     that the document lifts or a list of known findings has, with their severity off
 * @param advice what the document leaves out, one for each rule
 * @param stale what is to be said of a list of known findings: those that are there no longer
 * @param found the findings as a list of known findings names them
 * @param dialect words the fixes
 */
public record Judgement(
    List<Result> results,
    List<Advice> advice,
    List<Message> stale,
    List<KnownFinding> found,
    Dialect dialect) {

  /** Copies the lists. */
  public Judgement {
    results = List.copyOf(results);
    advice = List.copyOf(advice);
    stale = List.copyOf(stale);
    found = List.copyOf(found);
  }

  /** Returns how many findings have a severity. */
  public long count(Severity severity) {
    return results.stream().filter(result -> result.finding().severity() == severity).count();
  }

  /**
   * Returns it as text: each finding with place, reason and fix, the advice, and how many there
   * are.
   *
   * @param most how many findings of one rule are shown
   */
  public String text(int most) {
    return new JudgementText(this, most).text();
  }

  /**
   * Returns it in SARIF 2.1.0.
   *
   * @param version the version of this library; empty if it is not known
   */
  public String sarif(String version) {
    return new Judgements(List.of(this)).sarif(version, List.of());
  }

  /**
   * Returns the best fix of each finding as a patch, as far as the document can be edited.
   *
   * @param sources finds the text of a file by the name that places have for it
   */
  public byte[] patch(Function<String, Optional<SourceText>> sources) {
    return new Judgements(List.of(this)).patch(sources);
  }
}
