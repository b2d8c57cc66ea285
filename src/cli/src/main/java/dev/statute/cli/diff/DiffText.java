package dev.statute.cli.diff;

import dev.statute.change.Impact;
import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.cli.terminal.Style;
import dev.statute.cli.terminal.Terminal;
import dev.statute.rule.Severity;
import dev.statute.rule.Words;
import java.util.List;
import java.util.stream.Stream;

/** Writes what changed for people. */
public final class DiffText {

  private static final String INDENT = "\n    ";

  private DiffText() {}

  /** Returns the text, with a line feed at the end. */
  public static String of(ApiDiff diff, Terminal terminal) {
    StringBuilder out = new StringBuilder();
    for (ApiChange change : diff.changes()) {
      out.append(terminal.styled(Style.BOLD, change.place().toString()))
          .append(": ")
          .append(terminal.styled(style(change.severity()), word(change.severity()) + ":"))
          .append(' ')
          .append(terminal.styled(Style.FAINT, "[" + change.change().rule().id() + "]"))
          .append(' ')
          .append(change.change().what())
          .append(INDENT)
          .append(why(change, diff.promise()))
          .append(INDENT)
          .append(change.change().repair())
          .append('\n');
    }
    return out.append(counts(diff)).append('\n').toString();
  }

  private static String counts(ApiDiff diff) {
    long errors = diff.count(Severity.ERROR);
    long warnings = diff.count(Severity.WARN);
    long notes = diff.count(Severity.NOTE);
    if (diff.changes().isEmpty()) {
      return "No change breaks anybody.";
    }
    return number(errors, "change breaks", "changes break")
        + " somebody, "
        + number(warnings, "may", "may")
        + ", "
        + number(notes, "note", "notes");
  }

  private static String number(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  /** Returns why a change matters, whom it breaks, and what was there before. */
  static String why(ApiChange change, Promise promise) {
    return String.join(
        " ",
        Stream.of(
                stopped(change.change().why()),
                victims(change.change().impact(), promise),
                change.before().isEmpty() ? "" : "Before: " + change.before() + ".")
            .filter(sentence -> !sentence.isEmpty())
            .toList());
  }

  private static String stopped(String sentences) {
    boolean isOpen = !sentences.isEmpty() && !sentences.endsWith(".");
    return isOpen ? sentences + "." : sentences;
  }

  private static String victims(Impact impact, Promise promise) {
    List<Victim> promised = Stream.of(Victim.values()).filter(promise.victims()::contains).toList();
    String broken = names(impact, promised, Severity.ERROR);
    String perhaps = names(impact, promised, Severity.WARN);
    if (broken.isEmpty()) {
      return perhaps.isEmpty() ? "" : "It may break " + perhaps + ".";
    }
    return "It breaks " + broken + (perhaps.isEmpty() ? "." : ", and may break " + perhaps + ".");
  }

  private static String names(Impact impact, List<Victim> victims, Severity severity) {
    return Words.and(
        victims.stream()
            .filter(victim -> impact.of(victim) == severity)
            .map(
                victim ->
                    switch (victim) {
                      case CALLERS -> "code that calls it";
                      case IMPLEMENTERS -> "code that implements it";
                      case RUNNING -> "clients that run";
                      case WIRE -> "any HTTP client";
                    })
            .toList());
  }

  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE, OFF -> "note";
    };
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARN -> Style.YELLOW;
      case NOTE, OFF -> Style.CYAN;
    };
  }
}
