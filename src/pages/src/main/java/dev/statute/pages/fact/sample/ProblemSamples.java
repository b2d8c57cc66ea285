package dev.statute.pages.fact.sample;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Policy;
import dev.statute.law.Status;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.Usage;
import dev.statute.pages.fact.subject.PageSubject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes problem documents (RFC 9457). */
final class ProblemSamples {

  private static final String PROBLEM = "dev.statute.field.Problem";
  private static final List<String> OWN = List.of("type", "title", "status", "detail");
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final PageSubject subject;
  private final SampleValues values;

  ProblemSamples(PageSubject subject, SampleValues values) {
    this.subject = subject;
    this.values = values;
  }

  /** Tells whether content is a problem document. */
  boolean isProblem(PublishedResponse response, PublishedContent form, String mediaType) {
    return form.type().name().equals(PROBLEM)
        || !response.problemType().isEmpty()
        || subject
            .law()
            .general()
            .problems()
            .mediaTypes()
            .contains(SampleMediaType.essence(mediaType));
  }

  /** Returns a document of the problem that a response tells of. */
  Node.Mapping of(PublishedResponse response, PublishedContent form, int code) {
    Optional<Policy.ProblemType> known = subject.law().policy().problem(response.problemType());
    MappingBuilder problem = new MappingBuilder();
    problem.putText("type", response.problemType());
    problem.put("title", known.map(Policy.ProblemType::title).orElseGet(() -> title(response)));
    problem.put("status", Node.number(code));
    problem.putText("detail", PlainText.firstSentence(response.doc()));
    if (!form.type().name().equals(PROBLEM)) {
      values
          .json(form.type(), List.of(), Usage.RESPONSE)
          .flatMap(Node::asMapping)
          .ifPresent(own -> putOthers(own, problem));
    }
    known.stream()
        .flatMap(type -> type.members().stream())
        .filter(member -> !OWN.contains(member.name()))
        .forEach(member -> problem.put(member.name(), value(member.type())));
    return problem.build();
  }

  private static void putOthers(Node.Mapping own, MappingBuilder problem) {
    own.entries()
        .forEach(
            (name, entry) -> {
              if (!OWN.contains(name)) {
                problem.put(name, entry.value());
              }
            });
  }

  private static Node value(Policy.MemberType type) {
    return switch (type) {
      case STRING -> Node.text("text");
      case INTEGER, NUMBER -> Node.number(1);
      case BOOLEAN -> Node.bool(true);
      case STRINGS -> Node.sequence(List.of(Node.text("text")));
    };
  }

  /** The title of a problem without a type is the phrase of the status (RFC 9457, 4.2.1). */
  private String title(PublishedResponse response) {
    if (response.problemType().isEmpty()) {
      Optional<Status> status = subject.status(response);
      if (status.isPresent()) {
        return status.get().phrase();
      }
    }
    String words =
        CAPITAL
            .splitAsStream(response.key())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return words.isEmpty()
        ? "Problem"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
