package dev.statute.cli.explain;

import dev.statute.cli.terminal.Style;
import dev.statute.cli.terminal.Terminal;
import dev.statute.cli.terminal.WrappedLines;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicFact;
import dev.statute.pages.topic.TopicSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes topics for people who read them in a terminal. */
public final class TopicText {

  private static final String INDENT = "  ";

  /** Longer subjects have a line of their own. */
  private static final int WIDEST_SUBJECT = 26;

  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  private TopicText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Returns the text of a topic, with a line feed at the end. */
  public static String of(Topic topic, Terminal terminal) {
    TopicText text = new TopicText(terminal);
    text.write(topic);
    return text.out.toString();
  }

  private void write(Topic topic) {
    line(terminal.styled(Style.BOLD, topic.title()));
    topic
        .clause()
        .ifPresent(
            clause ->
                line(
                    terminal.styled(
                        Style.FAINT,
                        clause.link().equals(clause.toString())
                            ? clause.link()
                            : clause + "  " + clause.link())));
    if (!topic.summary().isEmpty()) {
      line("");
      WrappedLines.wrap(topic.summary(), terminal.width()).forEach(this::line);
    }
    for (TopicSection section : topic.sections()) {
      line("");
      if (!section.heading().isEmpty()) {
        line(terminal.styled(Style.BOLD, section.heading()));
      }
      if (section instanceof TopicSection.Facts facts) {
        facts(facts.facts());
      } else if (section instanceof TopicSection.Page page) {
        new PageText(terminal, section.heading().isEmpty() ? "" : INDENT, this::line)
            .write(page.markdown());
      }
    }
    if (!topic.seeAlso().isEmpty()) {
      line("");
      line(
          "See also: "
              + topic.seeAlso().stream()
                  .map(word -> "statute explain " + word)
                  .collect(Collectors.joining(", ")));
    }
  }

  private void facts(List<TopicFact> facts) {
    int column =
        facts.stream()
            .mapToInt(fact -> fact.subject().length())
            .filter(length -> length <= Math.min(WIDEST_SUBJECT, terminal.width() / 4))
            .max()
            .orElse(0);
    Map<String, List<TopicFact>> bySubject =
        facts.stream()
            .collect(
                Collectors.groupingBy(TopicFact::subject, LinkedHashMap::new, Collectors.toList()));
    String before = "";
    for (TopicFact fact : bySubject.values().stream().flatMap(List::stream).toList()) {
      String subject = fact.subject().equals(before) ? "" : fact.subject();
      fact(fact, subject, column);
      before = fact.subject();
    }
  }

  private void fact(TopicFact fact, String subject, int column) {
    String name = terminal.styled(Style.BOLD, subject);
    boolean isBeside = subject.length() <= column && column > 0;
    String indent = INDENT + (column == 0 ? "" : " ".repeat(column + INDENT.length()));
    if (!isBeside && !subject.isEmpty()) {
      line(INDENT + name);
    }
    String first =
        isBeside ? INDENT + name + " ".repeat(column - subject.length()) + INDENT : indent;
    String sources =
        fact.sources().stream().map(TopicText::source).collect(Collectors.joining("; ", " [", "]"));
    String text = fact.text() + (fact.sources().isEmpty() ? "" : sources);
    for (String line : WrappedLines.wrap(text, Math.max(20, terminal.width() - indent.length()))) {
      line(first + line);
      first = indent;
    }
  }

  private static String source(TopicFact.Source source) {
    String clause = WrappedLines.whole(source.clause().toString());
    return source.keyword().isEmpty() ? clause : source.keyword() + ": " + clause;
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
