package dev.statute.pages.topic;

import dev.statute.law.Law;
import dev.statute.law.ProblemDocuments;
import dev.statute.rule.Words;
import java.util.List;
import java.util.Optional;

/** Explains the media types that the law speaks of: those of problem documents. */
final class MediaTypeTopic {

  private MediaTypeTopic() {}

  static Topic of(String mediaType, Law law) {
    ProblemDocuments problems = law.general().problems();
    return new Topic(
        "media-type",
        mediaType,
        Optional.of(problems.clause()),
        "A document that tells clients of any API what went wrong.",
        List.of(
            new TopicSection.Facts(
                "Problem documents",
                List.of(
                    TopicFact.of("Media types", Words.or(problems.mediaTypes()), problems.clause()),
                    TopicFact.of("Content", "the content of an error", problems.body()),
                    TopicFact.of(
                        "type",
                        "the member that names the type of problem: a URI reference",
                        problems.type()),
                    TopicFact.of(
                        "Other members",
                        "clients ignore those that they do not know",
                        law.general().compatibility().extension())))),
        List.of());
  }
}
