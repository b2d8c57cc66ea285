package dev.statute.cli.explain;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.pages.topic.KnownRules;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicFact;
import dev.statute.pages.topic.TopicSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the words that can be explained. */
public final class LawIndex {

  private LawIndex() {}

  /** Returns the list for a law. */
  public static Topic of(Law law) {
    List<TopicFact> statuses = new ArrayList<>();
    for (StatusClass statusClass : law.classes()) {
      statuses.add(
          TopicFact.of(
              statusClass.digit() + "XX",
              law.statuses().stream()
                  .filter(status -> status.statusClass().equals(statusClass.name()))
                  .map(Status::title)
                  .collect(Collectors.joining(", "))));
    }
    return new Topic(
        "index",
        "What can be explained",
        Optional.empty(),
        "",
        List.of(
            new TopicSection.Facts("Status codes", statuses),
            new TopicSection.Facts(
                "Methods", names(law.methods().stream().map(Method::token).toList())),
            new TopicSection.Facts(
                "Header fields", names(law.fields().stream().map(HeaderField::name).toList())),
            new TopicSection.Facts("Rules", names(KnownRules.catalogue().ids()))),
        List.of());
  }

  private static List<TopicFact> names(List<String> names) {
    return List.of(TopicFact.of("", String.join(", ", names)));
  }
}
