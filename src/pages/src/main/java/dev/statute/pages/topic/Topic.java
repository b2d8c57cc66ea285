package dev.statute.pages.topic;

import dev.statute.law.Clause;
import java.util.List;
import java.util.Optional;

/**
 * What the law has about one thing.
 *
 * @param kind what sort of thing it is: {@code status}, {@code method}, {@code field}
 * @param title its name, as people write it
 * @param clause where it is defined; empty for what no document defines
 * @param summary what it is; empty where the law does not tell
 * @param sections what the law demands, allows and forbids, by subject
 * @param seeAlso other words that can be explained
 */
public record Topic(
    String kind,
    String title,
    Optional<Clause> clause,
    String summary,
    List<TopicSection> sections,
    List<String> seeAlso) {

  /** Copies the lists, without sections that say nothing. */
  public Topic {
    sections = sections.stream().filter(section -> !section.isEmpty()).toList();
    seeAlso = List.copyOf(seeAlso);
  }
}
