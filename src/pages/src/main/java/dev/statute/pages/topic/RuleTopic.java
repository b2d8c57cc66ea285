package dev.statute.pages.topic;

import dev.statute.change.ChangeRule;
import dev.statute.change.Victim;
import dev.statute.openapi.judge.Judge;
import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.message.catalogue.MessagePages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains a rule: shows its page. */
public final class RuleTopic {

  private static final String KIND = "rule";
  private static final String TITLE = "# ";
  private static final String HEADING = "## ";

  private RuleTopic() {}

  /** Explains the rule that has a page; nothing if no rule with that id has one. */
  static Optional<Topic> ofPage(String id) {
    // The basis does not matter: pages are found by the id alone.
    RuleInfo rule = new RuleInfo(id, Basis.STRUCTURE, "", false);
    return Judge.page(rule).or(() -> MessagePages.of(rule)).map(page -> of(id, page.markdown()));
  }

  /**
   * Explains a rule.
   *
   * @param id its id
   * @param markdown its page, with or without its title
   */
  public static Topic of(String id, String markdown) {
    List<TopicSection> sections = new ArrayList<>();
    String heading = "";
    StringBuilder text = new StringBuilder();
    List<String> lines = markdown.lines().filter(line -> !line.equals(TITLE + id)).toList();
    for (String line : lines) {
      if (line.startsWith(HEADING)) {
        sections.add(new TopicSection.Page(heading, text.toString().strip()));
        heading = line.substring(HEADING.length());
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    sections.add(new TopicSection.Page(heading, text.toString().strip()));
    return new Topic(KIND, id, Optional.empty(), "", sections, List.of());
  }

  /** Explains a rule on changes of an API. */
  static Topic of(ChangeRule rule) {
    List<TopicFact> facts = new ArrayList<>();
    for (Victim victim : Victim.values()) {
      facts.add(TopicFact.of(victims(victim), harm(rule.impact().of(victim))));
    }
    return new Topic(
        KIND,
        rule.id(),
        Optional.empty(),
        "A change of an API: " + rule.summary() + ".",
        List.of(new TopicSection.Facts("How bad it is", facts)),
        List.of());
  }

  private static String victims(Victim victim) {
    return switch (victim) {
      case CALLERS -> "Code that calls it";
      case IMPLEMENTERS -> "Code that implements it";
      case RUNNING -> "Clients that run";
      case WIRE -> "Any HTTP client";
    };
  }

  private static String harm(Severity severity) {
    return severity == Severity.OFF ? "not affected" : severity.name().toLowerCase(Locale.ROOT);
  }
}
