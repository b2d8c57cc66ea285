package dev.statute.pages.site;

import dev.statute.law.Clause;
import dev.statute.law.Law;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicFact;
import dev.statute.pages.topic.TopicSection;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says whose law something is, where it is not HTTP's own. */
final class Origin {

  private Origin() {}

  /**
   * Returns whose law an entry of a law is; nothing where it is as HTTP has it.
   *
   * @param entries where a law has entries of that kind
   * @param key what two laws would call the same entry
   * @param topic what the law says of it
   */
  static <T> String of(
      T entry,
      Function<Law, Collection<T>> entries,
      Function<T, Object> key,
      Law law,
      Topic topic) {
    if (law.base().isEmpty()) {
      return "";
    }
    Optional<T> former =
        entries.apply(law.base().get()).stream()
            .filter(other -> key.apply(other).equals(key.apply(entry)))
            .findFirst();
    String file = file(topic).orElse("the company");
    if (former.isEmpty()) {
      return "Defined by " + file + ", not by HTTP";
    }
    return former.get().equals(entry) ? "" : "Extended by " + file;
  }

  private static Optional<String> file(Topic topic) {
    return Stream.concat(
            topic.clause().stream(),
            topic.sections().stream()
                .filter(TopicSection.Facts.class::isInstance)
                .flatMap(section -> ((TopicSection.Facts) section).facts().stream())
                .flatMap(fact -> fact.sources().stream())
                .map(TopicFact.Source::clause))
        .filter(Clause::isInFile)
        .map(Clause::document)
        .findFirst();
  }
}
