package dev.statute.pages.topic;

import dev.statute.law.CodeRange;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.List;
import java.util.Optional;

/** Explains a class of status codes, and codes that nobody has registered. */
public final class ClassTopic {

  private ClassTopic() {}

  /** Explains a class. */
  public static Topic of(StatusClass statusClass, Law law) {
    return new Topic(
        "class",
        statusClass.digit() + "XX " + statusClass.name(),
        Optional.of(statusClass.clause()),
        statusClass.summary(),
        List.of(
            new TopicSection.Facts(
                "Clients", List.of(unknown("An unknown code", statusClass, law))),
            new TopicSection.Facts("Header fields", fields(statusClass, law)),
            new TopicSection.Facts("Status codes", statuses(statusClass, law))),
        List.of());
  }

  /** Explains a code that the law does not have. */
  static Topic unregistered(int code, Law law) {
    CodeRange codes = law.codes();
    boolean isCode = codes.contains(code);
    StatusClass statusClass =
        law.classes().stream()
            .filter(found -> isCode && found.digit() == code / 100)
            .findFirst()
            .orElseGet(() -> law.statusClass(codes.otherwise()));
    String summary =
        isCode
            ? "This code is not registered. Clients treat it like the general code of its class."
            : "This number is not a status code: the codes are "
                + codes.from()
                + " to "
                + codes.to()
                + ".";
    TopicFact fact = unknown(Integer.toString(code), statusClass, law);
    return new Topic(
        "status",
        code + (isCode ? " (unregistered)" : " (not a status code)"),
        Optional.of(codes.clause()),
        summary,
        List.of(
            new TopicSection.Facts(
                "Clients",
                List.of(
                    isCode ? fact : TopicFact.of(fact.subject(), fact.text(), codes.ground())))),
        List.of(statusClass.digit() + "XX"));
  }

  private static TopicFact unknown(String subject, StatusClass statusClass, Law law) {
    return TopicFact.of(
        subject,
        "is treated as " + LawWords.titles(List.of(statusClass.unknown()), law),
        statusClass.unknownGround());
  }

  private static List<TopicFact> fields(StatusClass statusClass, Law law) {
    return statusClass.fields().stream()
        .map(rule -> TopicFact.of(rule.field(), LawWords.rule(rule, law), rule.ground()))
        .toList();
  }

  private static List<TopicFact> statuses(StatusClass statusClass, Law law) {
    return law.statuses().stream()
        .filter(status -> status.statusClass().equals(statusClass.name()))
        .map(status -> TopicFact.of(status.title(), firstSentence(status), status.clause()))
        .toList();
  }

  private static String firstSentence(Status status) {
    int end = status.summary().indexOf(". ");
    String first = end < 0 ? status.summary() : status.summary().substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
