package dev.statute.cli.check;

import dev.statute.cli.capture.CaptureJson;
import dev.statute.cli.check.CheckedDocument.Judged;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.judge.Advice;
import dev.statute.openapi.judge.Judgement;
import dev.statute.report.JsonObject;
import dev.statute.report.Result;
import dev.statute.rule.Excuse;
import dev.statute.rule.Finding;
import java.util.List;
import java.util.Locale;

/** Writes what was found in documents for programs. */
public final class CheckJson {

  private CheckJson() {}

  /** Returns a JSON object, with a line feed at the end. */
  public static String of(Checks checks) {
    JsonObject json =
        new JsonObject()
            .put(
                "documents",
                checks.documents().documents().stream().map(CheckJson::document).toList())
            .put("captures", CaptureJson.of(checks.captures()));
    checks.coverage().ifPresent(coverage -> json.put("coverage", coverage.json()));
    return json.text();
  }

  private static JsonObject document(CheckedDocument document) {
    JsonObject json =
        new JsonObject()
            .put("file", document.name())
            .put("readable", document instanceof Judged)
            .put("problems", document.problems().stream().map(CheckJson::problem).toList());
    if (document instanceof Judged judged) {
      Judgement judgement = judged.judgement();
      List<JsonObject> findings =
          judgement.results().stream().map(result -> result(result, judgement)).toList();
      json.put("findings", findings);
      json.put("advice", judgement.advice().stream().map(CheckJson::advice).toList());
    }
    return json;
  }

  private static JsonObject problem(DocumentProblem problem) {
    JsonObject json = new JsonObject().put("text", problem.what());
    return problem.place().isKnown()
        ? json.put("file", problem.place().file())
            .put("line", problem.place().line())
            .put("column", problem.place().column())
        : json;
  }

  private static JsonObject result(Result result, Judgement judgement) {
    Finding finding = result.finding();
    JsonObject json =
        new JsonObject()
            .put("rule", finding.rule().id())
            .put("severity", finding.weight().name().toLowerCase(Locale.ROOT))
            .put("file", result.location().uri());
    result
        .location()
        .region()
        .ifPresent(
            region -> json.put("line", region.startLine()).put("column", region.startColumn()));
    json.put("operation", result.location().operation())
        .put("what", finding.what())
        .put("why", finding.why())
        .put("fix", judgement.dialect().sentence(finding.fixes()));
    if (finding.excuse() != Excuse.NONE) {
      json.put("excuse", finding.excuse().name().toLowerCase(Locale.ROOT))
          .put("reason", finding.reason());
    }
    return json;
  }

  private static JsonObject advice(Advice advice) {
    return new JsonObject()
        .put("rule", advice.rule().id())
        .put("count", advice.count())
        .put("text", advice.text());
  }
}
