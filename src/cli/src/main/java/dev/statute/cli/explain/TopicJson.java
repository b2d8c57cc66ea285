package dev.statute.cli.explain;

import dev.statute.law.Clause;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicFact;
import dev.statute.pages.topic.TopicSection;
import dev.statute.report.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Writes topics for programs. */
public final class TopicJson {

  private TopicJson() {}

  /** Returns a topic as a JSON object, with a line feed at the end. */
  public static String of(Topic topic) {
    JsonObject json = new JsonObject().put("kind", topic.kind()).put("title", topic.title());
    topic.clause().ifPresent(clause -> json.put("clause", clause(clause)));
    if (!topic.summary().isEmpty()) {
      json.put("summary", topic.summary());
    }
    List<JsonObject> sections = new ArrayList<>();
    for (TopicSection section : topic.sections()) {
      JsonObject entry = new JsonObject().put("heading", section.heading());
      if (section instanceof TopicSection.Facts facts) {
        entry.put("facts", facts.facts().stream().map(TopicJson::fact).toList());
      } else if (section instanceof TopicSection.Page page) {
        entry.put("markdown", page.markdown());
      }
      sections.add(entry);
    }
    return json.put("sections", sections).text();
  }

  private static JsonObject fact(TopicFact fact) {
    return new JsonObject()
        .put("subject", fact.subject())
        .put("text", fact.text())
        .put(
            "sources",
            fact.sources().stream()
                .map(
                    source ->
                        new JsonObject()
                            .put("keyword", source.keyword())
                            .put("clause", clause(source.clause())))
                .toList());
  }

  private static JsonObject clause(Clause clause) {
    return new JsonObject().put("text", clause.toString()).put("link", clause.link());
  }
}
