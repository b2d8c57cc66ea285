package dev.statute.openapi.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.report.Result;
import dev.statute.report.SourceText;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Documents of one file that tests judge. */
final class Judged {

  static final Law LAW = new Laws().standard();

  private Judged() {}

  static OpenApi api(String text) {
    OpenApiResult result = OpenApiReader.read("api.yaml", text);
    if (result instanceof OpenApiResult.Read read) {
      return read.api();
    }
    throw new IllegalArgumentException(result.problems().toString());
  }

  static Judgement judged(String text, DocumentProfile profile) {
    return judged(text, JudgeSettings.of(profile));
  }

  static Judgement judged(String text, JudgeSettings settings) {
    return Judge.judge(
        api(text),
        LAW,
        settings.withSources(
            file ->
                file.equals("api.yaml")
                    ? Optional.of(new SourceText(text, UTF_8))
                    : Optional.empty()));
  }

  /** Returns what a document declares and cannot be. */
  static Judgement judged(String text) {
    return judged(text, DocumentProfile.DECLARED);
  }

  /** Returns the reported findings as {@code line: severity: [rule] what}. */
  static List<String> lines(Judgement judgement) {
    return judgement.results().stream()
        .filter(result -> result.finding().severity() != Severity.OFF)
        .map(Judged::line)
        .toList();
  }

  private static String line(Result result) {
    return result.location().region().map(region -> region.startLine()).orElse(0L)
        + ": "
        + result.finding().severity()
        + ": ["
        + result.finding().rule().id()
        + "] "
        + result.finding().what();
  }

  /** Returns an operation of OpenAPI 3.1 as a whole document; the operation begins in line 5. */
  static String operation(String method, String body) {
    return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /orders:\n    "
        + method
        + ":\n"
        + body.indent(6);
  }
}
