package dev.statute.cli.diff;

import dev.statute.contract.Site;
import dev.statute.report.JsonObject;
import dev.statute.report.Location;
import dev.statute.report.Result;
import dev.statute.report.RulePages;
import dev.statute.report.SarifReport;
import dev.statute.rule.Dialect;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.text.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what changed for programs. */
public final class DiffReports {

  /** The changes say themselves what to do. */
  private static final Dialect DIALECT =
      fixes ->
          fixes.stream()
              .filter(Fix.Text.class::isInstance)
              .map(fix -> ((Fix.Text) fix).sentence())
              .collect(Collectors.joining(" "));

  private DiffReports() {}

  /** Returns a JSON object, with a line feed at the end. */
  public static String json(ApiDiff diff) {
    return new JsonObject()
        .put("changes", diff.changes().stream().map(change -> json(change, diff)).toList())
        .put("changelog", diff.changelog())
        .text();
  }

  private static JsonObject json(ApiChange change, ApiDiff diff) {
    JsonObject json =
        new JsonObject()
            .put("rule", change.change().rule().id())
            .put("severity", DiffText.word(change.severity()))
            .put("file", change.place().file());
    if (change.place().line() > 0) {
      json.put("line", change.place().line());
    }
    if (change.place().column() > 0) {
      json.put("column", change.place().column());
    }
    return json.put("what", change.change().what())
        .put("why", DiffText.why(change, diff.promise()))
        .put("repair", change.change().repair())
        .put("impact", change.change().impact().toString());
  }

  /**
   * Returns the changes in SARIF 2.1.0.
   *
   * @param version the version of this library; empty if it is not known
   */
  public static String sarif(ApiDiff diff, String version) {
    List<Result> results = diff.changes().stream().map(change -> result(change, diff)).toList();
    return SarifReport.text(version, results, List.of(), DIALECT, RulePages::of);
  }

  private static Result result(ApiChange change, ApiDiff diff) {
    Violation violation =
        Violation.at(
            new Site(0),
            change.change().what(),
            DiffText.why(change, diff.promise()),
            new Fix.Text(change.change().repair()));
    Finding finding = new Finding(change.change().rule().info(), violation, change.severity());
    return new Result(finding, location(change), List.of(), List.of());
  }

  private static Location location(ApiChange change) {
    long line = change.place().line();
    long column = Math.max(1, change.place().column());
    return new Location(
        change.place().file(),
        line == 0 ? Optional.empty() : Optional.of(new Region(line, column, line, column)),
        change.place().file(),
        "");
  }
}
