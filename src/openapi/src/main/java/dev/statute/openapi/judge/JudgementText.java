package dev.statute.openapi.judge;

import dev.statute.report.Location;
import dev.statute.report.Result;
import dev.statute.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a judgement for people. What is wrong in the same words is shown once. */
final class JudgementText {

  /** The other places of a finding that are named. */
  private static final int PLACES = 3;

  private static final String INDENT = "\n    ";

  private final Judgement judgement;
  private final int most;
  private final StringBuilder out = new StringBuilder();

  JudgementText(Judgement judgement, int most) {
    this.judgement = judgement;
    this.most = most;
  }

  private record Group(Severity severity, String rule, String what, String why) {}

  String text() {
    Map<Group, List<Result>> groups = new LinkedHashMap<>();
    for (Result result : judgement.results()) {
      if (result.finding().severity() != Severity.OFF) {
        groups.computeIfAbsent(group(result), g -> new ArrayList<>()).add(result);
      }
    }
    Map<String, Integer> shown = new HashMap<>();
    Map<String, Integer> hidden = new LinkedHashMap<>();
    groups.forEach(
        (group, results) -> {
          if (shown.merge(group.rule(), 1, Integer::sum) <= most) {
            write(group, results);
          } else {
            hidden.merge(group.rule(), results.size(), Integer::sum);
          }
        });
    hidden.forEach((rule, count) -> line(count + " more of [" + rule + "] are not shown"));
    judgement.stale().forEach(message -> line("warning: " + message.text()));
    judgement.advice().forEach(advice -> line(advice.toString()));
    if (!judgement.advice().isEmpty()) {
      line("Advice is not an error. The profile \"complete\" shows each place.");
    }
    line(counts());
    return out.toString();
  }

  /** What differs only in the operation is about the same. */
  private static Group group(Result result) {
    String what = result.finding().what().replace(title(result.location().operation()), "");
    return new Group(
        result.finding().severity(), result.finding().rule().id(), what, result.finding().why());
  }

  /** Returns how messages call the operation of a JSON Pointer. */
  private static String title(String pointer) {
    int method = pointer.lastIndexOf('/');
    int path = pointer.indexOf('/', 1);
    return path < 0 || method <= path
        ? "\n"
        : pointer.substring(method + 1).toUpperCase(Locale.ROOT)
            + " "
            + pointer.substring(path + 1, method).replace("~1", "/").replace("~0", "~");
  }

  private void write(Group group, List<Result> results) {
    Result first = results.get(0);
    out.append(place(first.location()))
        .append(": ")
        .append(word(group.severity()))
        .append(": ")
        .append(first.finding().text(judgement.dialect()));
    if (results.size() > 1) {
      out.append(INDENT)
          .append("The same in ")
          .append(results.size() == 2 ? "1 more place: " : results.size() - 1 + " more places: ");
      for (int i = 1; i < results.size() && i <= PLACES; i++) {
        out.append(i > 1 ? ", " : "").append(place(results.get(i).location()));
      }
      out.append(results.size() - 1 > PLACES ? ", …" : "");
    }
    out.append('\n');
  }

  private static String place(Location location) {
    return location.uri()
        + location
            .region()
            .map(region -> ":" + region.startLine() + ":" + region.startColumn())
            .orElse("");
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE, OFF -> "note";
    };
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String counts() {
    long excused =
        judgement.results().stream()
            .filter(result -> result.finding().severity() == Severity.OFF)
            .count();
    long notes = judgement.count(Severity.NOTE);
    return number(judgement.count(Severity.ERROR), "error")
        + ", "
        + number(judgement.count(Severity.WARN), "warning")
        + (notes == 0 ? "" : ", " + number(notes, "note"))
        + (excused == 0 ? "" : ", " + excused + " lifted or known");
  }

  private static String number(long count, String what) {
    return count == 1 ? "1 " + what : count + " " + what + "s";
  }
}
