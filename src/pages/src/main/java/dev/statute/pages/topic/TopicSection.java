package dev.statute.pages.topic;

import java.util.List;

/** What the law has about one side of a thing. */
public sealed interface TopicSection {

  /** Returns what the section is about. */
  String heading();

  /** Tells whether the section says nothing. */
  boolean isEmpty();

  /**
   * Facts, each with its clause.
   *
   * @param heading what the facts are about
   * @param facts the facts, in the order in which people read them
   */
  record Facts(String heading, List<TopicFact> facts) implements TopicSection {

    /** Copies the facts. */
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public boolean isEmpty() {
      return facts.isEmpty();
    }
  }

  /**
   * Part of a page.
   *
   * @param heading the heading of the part
   * @param markdown its text, in Markdown
   */
  record Page(String heading, String markdown) implements TopicSection {

    @Override
    public boolean isEmpty() {
      return markdown.isBlank();
    }
  }
}
