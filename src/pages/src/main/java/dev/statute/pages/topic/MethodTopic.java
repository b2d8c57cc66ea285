package dev.statute.pages.topic;

import dev.statute.law.AnswerRule;
import dev.statute.law.GeneralRules.Compatibility;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import dev.statute.law.SuccessRule;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains a method. */
public final class MethodTopic {

  /** The heading of the answers that its definition names. */
  public static final String ANSWERS = "Answers";

  /** The heading of the status codes that cannot answer it. */
  public static final String BANS = "Not answered with";

  private static final String NEED = "Needed";

  private MethodTopic() {}

  /** Explains a method. */
  public static Topic of(Method method, Law law) {
    return new Topic(
        "method",
        method.token(),
        Optional.of(method.clause()),
        method.summary(),
        List.of(
            new TopicSection.Facts("Properties", properties(method, law)),
            new TopicSection.Facts("Content", content(method)),
            new TopicSection.Facts(ANSWERS, answers(method, law)),
            new TopicSection.Facts(BANS, bans(method, law))),
        List.of());
  }

  private static List<TopicFact> properties(Method method, Law law) {
    Compatibility facts = law.general().compatibility();
    List<TopicFact> properties = new ArrayList<>();
    if (!method.state().isInUse()) {
      properties.add(TopicFact.of("State", method.state().word()));
    }
    properties.add(
        TopicFact.of(
            "Safe",
            method.safe() ? "yes: the client asks for no change" : "no",
            facts.safe().clause()));
    properties.add(
        TopicFact.of(
            "Idempotent",
            method.idempotent() ? "yes: a client may send the request again" : "no",
            facts.idempotent().clause()));
    properties.add(TopicFact.of("Caches", LawWords.caching(method.cacheability())));
    if (method.cacheCondition() != null) {
      properties.add(
          TopicFact.of(
              "Caches",
              "the response carries "
                  + Words.and(method.cacheCondition().fields())
                  + " and says how long it is fresh",
              method.cacheCondition().ground()));
    }
    return properties;
  }

  private static List<TopicFact> content(Method method) {
    List<TopicFact> facts = new ArrayList<>();
    String request = LawWords.requestContent(method.requestContent());
    facts.add(
        method.requestContentGround() == null
            ? TopicFact.of("In requests", request)
            : TopicFact.of("In requests", request, method.requestContentGround()));
    if (method.neededContentGround() != null) {
      facts.add(TopicFact.of(NEED, "requests need content", method.neededContentGround()));
    }
    String response = LawWords.responseContent(method.responseContent());
    if (method.withoutContent() == null) {
      facts.add(TopicFact.of("In responses", response));
    } else {
      facts.add(
          TopicFact.of(
              "In responses",
              method.withoutContent().classes().isEmpty()
                  ? "is forbidden"
                  : "is forbidden if "
                      + Words.or(method.withoutContent().classes())
                      + "; otherwise "
                      + response,
              method.withoutContent().ground()));
    }
    return facts;
  }

  /** Returns which status codes a success has; nothing where the law leaves that open. */
  public static List<TopicFact> success(Method method, Law law) {
    SuccessRule rule = method.success();
    if (rule == null) {
      return List.of();
    }
    boolean isOnly = !rule.only().isEmpty();
    return List.of(
        TopicFact.of(
            "Success",
            (isOnly ? "only with " : "at least with ")
                + LawWords.titles(isOnly ? rule.only() : rule.oneOf(), law),
            rule.ground()));
  }

  private static List<TopicFact> answers(Method method, Law law) {
    List<TopicFact> facts = new ArrayList<>(success(method, law));
    for (AnswerRule answer : method.answers()) {
      facts.add(
          TopicFact.of(
              LawWords.titles(answer.statuses(), law),
              answer.when() == null ? "named by its definition" : answer.when().replace('-', ' '),
              answer.ground()));
    }
    return facts;
  }

  private static List<TopicFact> bans(Method method, Law law) {
    List<TopicFact> facts = new ArrayList<>();
    for (Status status : law.statuses()) {
      for (MethodBan ban : status.bans()) {
        if (!ban.isTotal() && ban.isBinding() && ban.appliesTo(method.token())) {
          facts.add(TopicFact.of(status.title(), ban.why(), ban.grounds()));
        }
      }
    }
    return facts;
  }
}
