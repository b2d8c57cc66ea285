package dev.statute.openapi.judge;

import dev.statute.openapi.judge.fix.FileNames;
import dev.statute.report.KnownFinding;
import dev.statute.report.KnownList;
import dev.statute.report.Patch;
import dev.statute.report.Result;
import dev.statute.report.RuleHelp;
import dev.statute.report.SarifReport;
import dev.statute.report.SourceText;
import dev.statute.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was found in several documents.
 *
 * @param all what was found in each
 */
public record Judgements(List<Judgement> all) {

  private static final String MISSING_INPUT = "missing-input";

  /** Copies the list. */
  public Judgements {
    all = List.copyOf(all);
  }

  /**
   * Returns them in SARIF 2.1.0.
   *
   * @param version the version of this library; empty if it is not known
   * @param failures what kept documents from being judged, such as that they cannot be read
   */
  public String sarif(String version, List<String> failures) {
    return sarif(version, failures, Judge::page);
  }

  /**
   * Returns them in SARIF 2.1.0, where not all are about documents.
   *
   * @param version the version of this library; empty if it is not known
   * @param failures what kept something from being judged
   * @param help finds what there is to read about a rule
   */
  public String sarif(
      String version, List<String> failures, Function<RuleInfo, Optional<RuleHelp>> help) {
    return SarifReport.text(version, results(), failures, new JoinedDialect(all), help);
  }

  /**
   * Returns the best fix of each finding as a patch, as far as the documents can be edited.
   *
   * @param sources finds the text of a file by the name that places have for it
   */
  public byte[] patch(Function<String, Optional<SourceText>> sources) {
    return Patch.of(patched(), new JoinedDialect(all), byUri(sources));
  }

  /**
   * Returns the files that the patch changes as they are after it, by the names that places have
   * for them.
   *
   * @param sources finds the text of a file by the name that places have for it
   */
  public Map<String, SourceText> fixed(Function<String, Optional<SourceText>> sources) {
    Map<String, SourceText> files = new TreeMap<>();
    Patch.applied(patched(), new JoinedDialect(all), byUri(sources))
        .forEach((uri, text) -> files.put(FileNames.file(uri), text));
    return files;
  }

  /** Returns the text of a list of the known findings of the documents. */
  public String knownText() {
    List<KnownFinding> found = new ArrayList<>();
    all.forEach(judgement -> found.addAll(judgement.found()));
    return KnownList.text(found);
  }

  private List<Result> results() {
    return all.stream().flatMap(judgement -> judgement.results().stream()).toList();
  }

  /**
   * Whether a response is wrong or only its parameter is left out, nobody but a person can tell.
   */
  private List<Result> patched() {
    return results().stream()
        .map(
            result ->
                result.finding().rule().family().equals(MISSING_INPUT)
                    ? new Result(result.finding(), result.location(), List.of(), result.related())
                    : result)
        .toList();
  }

  private static Function<String, Optional<SourceText>> byUri(
      Function<String, Optional<SourceText>> sources) {
    return uri -> sources.apply(FileNames.file(uri));
  }
}
