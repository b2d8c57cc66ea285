package dev.statute.pages.topic;

import dev.statute.law.AnswerRule;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.law.SuccessRule;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a status code may answer a method, and why.
 *
 * @param status the status code
 * @param method the method
 * @param kind how the law judges it
 * @param facts what the law says of it; the subjects are empty
 */
public record StatusAnswer(Status status, Method method, AnswerKind kind, List<TopicFact> facts) {

  /** Copies the facts. */
  public StatusAnswer {
    facts = List.copyOf(facts);
  }

  /** Judges a status in answer to a method. */
  public static StatusAnswer of(Status status, Method method, Law law) {
    List<TopicFact> facts = new ArrayList<>();
    AnswerKind kind = AnswerKind.ALLOWED;
    for (MethodBan ban : status.bans()) {
      if (ban.appliesTo(method.token())) {
        kind = worse(kind, kind(ban));
        facts.add(TopicFact.of("", ban.why() + instead(ban, law), ban.grounds()));
      }
    }
    Optional<SuccessRule> success = missed(status, method, law);
    if (success.isPresent() && kind == AnswerKind.ALLOWED) {
      SuccessRule rule = success.get();
      kind = rule.ground().level().isBinding() ? AnswerKind.FORBIDDEN : AnswerKind.DISCOURAGED;
      facts.add(
          TopicFact.of(
              "",
              "a success is answered with " + LawWords.titles(rule.only(), law),
              rule.ground()));
    }
    if (kind == AnswerKind.ALLOWED) {
      kind = unobjected(status, method, law, facts);
    }
    if (status.roles() != null && kind != AnswerKind.FORBIDDEN) {
      boolean isExcept = status.roles().only().isEmpty();
      facts.add(
          TopicFact.of(
              "",
              isExcept
                  ? "not sent by " + LawWords.roles(status.roles().except())
                  : "sent only by " + LawWords.roles(status.roles().only()),
              status.roles().ground()));
    }
    return new StatusAnswer(status, method, kind, facts);
  }

  private static AnswerKind worse(AnswerKind one, AnswerKind other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static AnswerKind kind(MethodBan ban) {
    if (ban.isBinding()) {
      return AnswerKind.FORBIDDEN;
    }
    boolean isSaid = ban.grounds().stream().anyMatch(ground -> ground.level().isSaid());
    if (isSaid) {
      return AnswerKind.DISCOURAGED;
    }
    // What is doubtful in answer to every method is so in a contract, not on the wire.
    return ban.isTotal() ? AnswerKind.ALLOWED : AnswerKind.DOUBTFUL;
  }

  private static String instead(MethodBan ban, Law law) {
    return ban.instead().isEmpty()
        ? ""
        : "; answer " + LawWords.titles(ban.instead(), law) + " instead";
  }

  /** Returns the rule on successful answers that the status would break. */
  private static Optional<SuccessRule> missed(Status status, Method method, Law law) {
    return Optional.ofNullable(method.success())
        .filter(rule -> !rule.only().isEmpty() && !rule.only().contains(status.code()))
        .filter(
            rule ->
                rule.only().stream()
                    .flatMap(code -> law.status(code).stream())
                    .anyMatch(other -> other.statusClass().equals(status.statusClass())));
  }

  private static AnswerKind unobjected(
      Status status, Method method, Law law, List<TopicFact> facts) {
    boolean isNamed = false;
    for (AnswerRule answer : method.answers()) {
      if (answer.statuses().contains(status.code())) {
        isNamed = true;
        String when = answer.when() == null ? "" : ": " + answer.when().replace('-', ' ');
        facts.add(TopicFact.of("", "named by the definition" + when, answer.ground()));
      }
    }
    for (Presupposition needed : presuppositions(status, method)) {
      String what = needed.content() ? "content" : Words.or(needed.fields());
      facts.add(TopicFact.of("", "if the request has " + what, needed.ground()));
    }
    if (isNamed) {
      return AnswerKind.USUAL;
    }
    if (law.classOf(status).interim() && status.concludes() == null) {
      facts.add(TopicFact.of("", "a final response follows", law.classOf(status).clause()));
      return AnswerKind.INTERIM;
    }
    return AnswerKind.ALLOWED;
  }

  private static List<Presupposition> presuppositions(Status status, Method method) {
    List<Presupposition> special =
        status.presuppositions().stream()
            .filter(needed -> needed.methods().contains(method.token()))
            .toList();
    return special.isEmpty()
        ? status.presuppositions().stream().filter(needed -> needed.methods().isEmpty()).toList()
        : special;
  }
}
