package dev.statute.pages.site;

import dev.statute.pages.topic.AnswerKind;
import dev.statute.pages.topic.TopicFact;
import java.util.List;

/** A part of a page of a site. */
public sealed interface SiteSection {

  /** Returns its heading; empty for the part before the first heading. */
  String heading();

  /** Tells whether it says nothing. */
  boolean isEmpty();

  /**
   * Facts, each with its clause.
   *
   * @param heading what they are about
   * @param facts the facts, in the order in which people read them
   */
  record Facts(String heading, List<TopicFact> facts) implements SiteSection {

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
   * What may answer what.
   *
   * @param heading what the table is about
   * @param lead a sentence before it
   * @param groups its rows, in groups
   */
  record Answers(String heading, String lead, List<AnswerGroup> groups) implements SiteSection {

    /** Copies the groups, without those that have no rows. */
    public Answers {
      groups = groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    @Override
    public boolean isEmpty() {
      return groups.isEmpty();
    }
  }

  /**
   * Rows that belong together.
   *
   * @param title what they have in common
   * @param note more about all of them; empty for nothing
   * @param rows the rows
   */
  record AnswerGroup(String title, String note, List<AnswerRow> rows) {

    /** Copies the rows. */
    public AnswerGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of such a table.
   *
   * @param kind how the law judges it
   * @param names what it is about, each with its page
   * @param facts why; their subjects are not shown
   * @param owed the header fields that a response owes
   */
  record AnswerRow(
      AnswerKind kind, List<PageLink> names, List<TopicFact> facts, List<PageLink> owed) {

    /** Copies the lists. */
    public AnswerRow {
      names = List.copyOf(names);
      facts = List.copyOf(facts);
      owed = List.copyOf(owed);
    }
  }

  /**
   * Text of people.
   *
   * @param heading the heading of the part; empty if the text has its own
   * @param markdown the text, in Markdown
   * @param isProse whether what it names is linked, rather than only what it links itself
   * @param source the file that it comes from, to which its links are relative; empty for none
   */
  record Text(String heading, String markdown, boolean isProse, String source)
      implements SiteSection {

    @Override
    public boolean isEmpty() {
      return markdown.isBlank();
    }
  }

  /**
   * Links to other pages.
   *
   * @param heading what they have in common
   * @param links the links
   * @param isCompact whether they are shown side by side, without their notes
   */
  record Links(String heading, List<PageLink> links, boolean isCompact) implements SiteSection {

    /** Copies the links. */
    public Links {
      links = List.copyOf(links);
    }

    @Override
    public boolean isEmpty() {
      return links.isEmpty();
    }
  }
}
