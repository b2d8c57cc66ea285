package dev.statute.cli.capture;

import dev.statute.capture.CaptureProblem;
import dev.statute.report.JsonObject;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what was found in captures for programs. */
public final class CaptureJson {

  private CaptureJson() {}

  /** Returns an object for each capture. */
  public static List<JsonObject> of(CaptureChecks checks) {
    return checks.captures().stream().map(CaptureJson::capture).toList();
  }

  private static JsonObject capture(CheckedCapture capture) {
    JsonObject skipped = new JsonObject();
    capture
        .reading()
        .skipped()
        .forEach((reason, count) -> skipped.put(reason.name().toLowerCase(Locale.ROOT), count));
    JsonObject uncollected = new JsonObject();
    capture.uncollected().forEach(uncollected::put);
    List<JsonObject> findings = new ArrayList<>();
    capture.groups().forEach(group -> findings.add(group(group)));
    capture.excused().forEach(group -> findings.add(group(group).put("excuse", "known")));
    return new JsonObject()
        .put("file", capture.name())
        .put("readable", capture.reading().isWhole())
        .put("exchanges", capture.reading().exchanges())
        .put("hosts", capture.hosts())
        .put("skipped", skipped)
        .put("problems", capture.reading().problems().stream().map(CaptureJson::problem).toList())
        .put("findings", findings)
        .put("uncollected", uncollected);
  }

  private static JsonObject problem(CaptureProblem problem) {
    return new JsonObject()
        .put("text", problem.what())
        .put("file", problem.file())
        .put("line", problem.line())
        .put("column", problem.column());
  }

  private static JsonObject group(FindingGroup group) {
    MessageFinding first = group.first();
    CapturePlace place = group.places().get(0);
    return new JsonObject()
        .put("rule", first.rule().id())
        .put("severity", first.severity().name().toLowerCase(Locale.ROOT))
        .put("file", place.file())
        .put("line", place.line())
        .put("exchange", place.number())
        .put("host", group.host())
        .put("request", group.request())
        .put("message", first.part().name().toLowerCase(Locale.ROOT))
        .put("field", first.field())
        .put("what", first.what())
        .put("why", first.why())
        .put("fix", first.fix())
        .put("count", group.count())
        .put(
            "places",
            group.places().stream()
                .map(one -> new JsonObject().put("line", one.line()).put("exchange", one.number()))
                .toList());
  }
}
