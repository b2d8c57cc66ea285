package dev.statute.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.change.ChangeRule;
import dev.statute.change.Impact;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.rule.Severity;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the page about changes: the text, the catalogue with what became of each row, the rules.
 */
final class ChangesPage {

  /** The rows whose change is one of a law: {@code LawReleasesTest} has their cases. */
  static final Map<String, String> WITHOUT_CASE =
      Map.of(
          "64",
          "the law of a company newly requires a field or forbids a status | `law-requires-field`,"
              + " `law-forbids-status`",
          "65",
          "a status, a field or a problem type of a company is gone, or means something else |"
              + " `removed-definition`, `changed-definition`");

  private final Map<String, ChangeRule> rules =
      ChangeChecks.rules().stream()
          .collect(
              Collectors.toMap(ChangeRule::id, Function.identity(), (a, b) -> a, TreeMap::new));

  /** Returns the page. */
  String write() {
    StringBuilder page = new StringBuilder(head());
    catalogue(page);
    rules(page);
    return page.toString();
  }

  private static String head() {
    try (InputStream stream =
        Objects.requireNonNull(ChangesPage.class.getResourceAsStream("/changes/page.md"))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void catalogue(StringBuilder page) {
    page.append(
        """

        ## The catalogue

        Each row is tested on javac and ECJ. The severities are those for code that calls the operation, code that implements it,
        clients that run, and any HTTP client: E error, W warning, n note, - nothing.

        | row | change | rule |
        |---|---|---|
        """);
    Map<Integer, List<String>> rows = new TreeMap<>();
    WITHOUT_CASE.forEach((row, text) -> rows.put(Integer.valueOf(row), List.of(text)));
    for (int i = 0; i < Comparisons.CASES.size(); i++) {
      ChangeCase change = Comparisons.CASES.get(i);
      if (!change.row().isEmpty()) {
        rows.computeIfAbsent(Integer.valueOf(change.row()), row -> new ArrayList<>())
            .add(change.name() + " | " + outcome(change));
      }
    }
    rows.forEach(
        (row, lines) ->
            lines.forEach(
                line -> page.append("| ").append(row).append(" | ").append(line).append(" |\n")));
  }

  private String outcome(ChangeCase change) {
    String found =
        ids(change).stream()
            .map(rules::get)
            .filter(Objects::nonNull)
            .map(rule -> "[`" + rule.id() + "`](#" + rule.id() + ") " + letters(rule.impact()))
            .distinct()
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "nothing: nobody breaks" : found;
  }

  private static List<String> ids(ChangeCase change) {
    return change.expected().stream()
        .map(expected -> expected.line().replaceFirst("^\\w+ ([a-z0-9-]+): .*", "$1"))
        .toList();
  }

  private static String letters(Impact impact) {
    return List.of(impact.callers(), impact.implementers(), impact.running(), impact.wire())
        .stream()
        .map(ChangesPage::letter)
        .collect(Collectors.joining(" "));
  }

  private static String letter(Severity severity) {
    return switch (severity) {
      case ERROR -> "E";
      case WARN -> "W";
      case NOTE -> "n";
      case OFF -> "-";
    };
  }

  private void rules(StringBuilder page) {
    page.append("\n## All ").append(rules.size()).append(" rules\n");
    for (ChangeRule rule : rules.values()) {
      page.append("\n### ").append(rule.id()).append("\n\n");
      String summary = rule.summary();
      page.append(summary.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(summary.substring(1))
          .append(". Severities: ")
          .append(letters(rule.impact()))
          .append(".\n");
      example(rule).ifPresent(page::append);
    }
  }

  private static Optional<String> example(ChangeRule rule) {
    for (int i = 0; i < Comparisons.CASES.size(); i++) {
      ChangeCase change = Comparisons.CASES.get(i);
      int number = i;
      if (!change.row().isEmpty() && ids(change).contains(rule.id())) {
        return Comparisons.reported(TestCompiler.JAVAC, number).stream()
            .map(Reported::text)
            .filter(text -> text.startsWith("[" + rule.id() + "]"))
            .map(text -> text.replace("change" + number + ".", ""))
            // Which line that is depends on what else contracts say.
            .map(text -> text.replaceFirst(" Before: [^,\n]+, line \\d+\\.", ""))
            .findFirst()
            .map(text -> example(change, text));
      }
    }
    return Optional.empty();
  }

  private static String example(ChangeCase change, String message) {
    return "\n```java\n// Released\n"
        + code(change.before())
        + "\n// Now\n"
        + code(change.after())
        + "\n```\n\n```\n"
        + message
        + "\n```\n";
  }

  private static String code(String code) {
    return code.replaceAll("[①-⑳]", "")
        .lines()
        .map(line -> indented(line, code))
        .collect(Collectors.joining("\n"));
  }

  /** The first line of the members of an interface is not indented in the case. */
  private static String indented(String line, String code) {
    return code.startsWith("@Api") ? line : line.replaceFirst("^ {2}", "");
  }
}
