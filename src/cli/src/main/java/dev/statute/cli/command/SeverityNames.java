package dev.statute.cli.command;

import dev.statute.cli.explain.KnownRules;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Severity;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how bad users say that it is to break rules. */
final class SeverityNames {

  private SeverityNames() {}

  /**
   * Returns the severities of rules.
   *
   * @param words severities by the ids of rules, as users write both
   * @throws CommandFailure if there is no such rule or severity
   */
  static Map<String, Severity> of(Map<String, String> words) {
    Catalogue catalogue = KnownRules.catalogue();
    Map<String, Severity> severities = new LinkedHashMap<>();
    words.forEach(
        (rule, severity) -> {
          if (catalogue.rule(rule).isEmpty()) {
            throw new CommandFailure(
                Exit.USAGE,
                "There is no rule "
                    + Printable.quoted(rule)
                    + Nearest.hint(rule, catalogue.ids())
                    + "\nFor a list, type: statute explain");
          }
          severities.put(rule, severity(rule, severity));
        });
    return severities;
  }

  private static Severity severity(String rule, String word) {
    return Stream.of(Severity.values())
        .filter(severity -> severity.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    Exit.USAGE,
                    "--rule "
                        + Printable.shown(rule)
                        + "="
                        + Printable.shown(word)
                        + ": the severity must be error, warn, note or off."));
  }
}
