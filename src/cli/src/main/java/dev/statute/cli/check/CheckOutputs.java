package dev.statute.cli.check;

import dev.statute.capture.CaptureProblem;
import dev.statute.cli.capture.CheckedCapture;
import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.cli.check.CheckedDocument.Refused;
import dev.statute.cli.file.OutputFile;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.judge.Judge;
import dev.statute.openapi.judge.Judgements;
import dev.statute.report.RuleHelp;
import dev.statute.report.SourceText;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.catalogue.MessagePages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was found for tools, and mends documents. */
public final class CheckOutputs {

  private CheckOutputs() {}

  /**
   * Returns what was found in SARIF 2.1.0.
   *
   * @param version the version of this library; empty if it is not known
   */
  public static String sarif(Checks checks, String version) {
    List<String> failures = new ArrayList<>();
    for (Refused refused : checks.documents().refused()) {
      refused.problems().stream().map(DocumentProblem::toString).forEach(failures::add);
    }
    for (CheckedCapture capture : checks.captures().captures()) {
      capture.reading().problems().stream()
          .filter(CaptureProblem::isError)
          .map(CaptureProblem::toString)
          .forEach(failures::add);
    }
    return new Judgements(checks.judgements()).sarif(version, failures, CheckOutputs::page);
  }

  private static Optional<RuleHelp> page(RuleInfo rule) {
    return Judge.page(rule).or(() -> MessagePages.of(rule));
  }

  /** Writes the fixes as a patch. */
  public static void patch(DocumentChecks checks, Path file) {
    Map<String, SourceText> sources = sources(checks);
    OutputFile.write(file, all(checks).patch(name -> Optional.ofNullable(sources.get(name))));
  }

  /**
   * Writes the documents with the fixes applied.
   *
   * @return the files that were changed
   */
  public static List<String> fix(DocumentChecks checks) {
    Map<String, SourceText> sources = sources(checks);
    Map<String, SourceText> fixed =
        all(checks).fixed(name -> Optional.ofNullable(sources.get(name)));
    fixed.forEach(
        (name, text) -> OutputFile.write(Path.of(name), text.text().getBytes(text.charset())));
    return List.copyOf(fixed.keySet());
  }

  private static Judgements all(DocumentChecks checks) {
    return new Judgements(checks.judged().stream().map(Judged::judgement).toList());
  }

  private static Map<String, SourceText> sources(DocumentChecks checks) {
    Map<String, SourceText> sources = new HashMap<>();
    checks.judged().forEach(document -> sources.putAll(document.sources()));
    return sources;
  }
}
