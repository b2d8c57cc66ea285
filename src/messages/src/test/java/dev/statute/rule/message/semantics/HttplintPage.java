package dev.statute.rule.message.semantics;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the comparison as a page. */
final class HttplintPage {

  private static final String HEAD =
      """
      # What Statute and httplint say of the same exchanges

      [httplint](https://github.com/mnot/httplint) is a library that checks messages, known from REDbot. Each row
      of these tables is an exchange of a test (`HttplintTableTest`), which judges it by all rules. The names and
      levels of httplint's notes were read in its source, versions of 2025 and 2026. The page is written by that test.

      A hyphen says that nothing is reported. Rules that are *off by default* are advice; a setting turns them on.
      """;

  private HttplintPage() {}

  /**
   * Returns the page.
   *
   * @param severity says how severe a rule is by default
   */
  static String of(List<HttplintRow> rows, UnaryOperator<String> severity) {
    StringBuilder page = new StringBuilder(HEAD);
    String section = "";
    for (HttplintRow row : rows) {
      if (!row.section().equals(section)) {
        section = row.section();
        page.append("\n## ").append(section).append("\n\n");
        page.append("| exchange | httplint | Statute | why they differ |\n|---|---|---|---|\n");
      }
      page.append("| ").append(row.exchange()).append(" | ").append(theirs(row));
      page.append(" | ").append(ours(row, severity)).append(" | ").append(row.why());
      page.append(" |\n");
    }
    return page.toString();
  }

  private static String theirs(HttplintRow row) {
    return row.note().equals("-") ? "-" : "`" + row.note() + "` (" + row.level() + ")";
  }

  private static String ours(HttplintRow row, UnaryOperator<String> severity) {
    return row.ours().isEmpty()
        ? "-"
        : row.ours().stream()
            .map(id -> "`" + id + "` (" + severity.apply(id) + ")")
            .collect(Collectors.joining(", "));
  }
}
