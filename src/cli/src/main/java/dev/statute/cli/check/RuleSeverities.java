package dev.statute.cli.check;

import dev.statute.cli.file.WrongValue;
import dev.statute.pages.topic.KnownRules;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Severity;
import dev.statute.rule.Words;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the words of users for what counts, and how much. */
public final class RuleSeverities {

  private RuleSeverities() {}

  /**
   * Returns how bad it is to break rules.
   *
   * @param words severities by the ids of rules, as users write both
   * @throws WrongValue if there is no such rule or severity
   */
  public static Map<String, Severity> of(Map<String, String> words) {
    Catalogue catalogue = KnownRules.catalogue();
    Map<String, Severity> severities = new LinkedHashMap<>();
    words.forEach(
        (rule, severity) -> {
          if (catalogue.rule(rule).isEmpty()) {
            throw new WrongValue(
                "There is no rule "
                    + Printable.quoted(rule)
                    + Nearest.hint(rule, catalogue.ids())
                    + "\nFor a list, type: statute explain");
          }
          severities.put(rule, severity(rule, severity));
        });
    return severities;
  }

  /**
   * Returns a severity.
   *
   * @param name what it is set for
   * @param word the word for it, in any case
   * @throws WrongValue if there is no such severity
   */
  public static Severity severity(String name, String word) {
    return word(name, word, Severity.values());
  }

  /**
   * Returns the constant that a word stands for.
   *
   * @param name what it is set for
   * @param word the word for it, in any case
   * @throws WrongValue if there is no such constant
   */
  public static <E extends Enum<E>> E word(String name, String word, E[] constants) {
    return Stream.of(constants)
        .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongValue(
                    Printable.shown(name)
                        + "="
                        + Printable.shown(word)
                        + ": write "
                        + Words.or(
                            Stream.of(constants)
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .toList())
                        + "."));
  }
}
