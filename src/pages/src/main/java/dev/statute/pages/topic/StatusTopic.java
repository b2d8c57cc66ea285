package dev.statute.pages.topic;

import dev.statute.law.AnswerRule;
import dev.statute.law.ContentRule;
import dev.statute.law.FieldRule;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Explains a status code, on its own or in answer to a method. */
public final class StatusTopic {

  /** The heading of what the law says of methods. */
  public static final String METHODS = "Methods";

  private static final String KIND = "status";

  private final Status status;
  private final StatusClass statusClass;
  private final Law law;

  private StatusTopic(Status status, Law law) {
    this.status = status;
    this.statusClass = law.classOf(status);
    this.law = law;
  }

  /** Explains a status code. */
  public static Topic of(Status status, Law law) {
    StatusTopic topic = new StatusTopic(status, law);
    List<TopicSection> sections = new ArrayList<>();
    sections.add(new TopicSection.Facts("Response", topic.response()));
    sections.add(new TopicSection.Facts("Header fields", topic.fields(rule -> true)));
    sections.add(new TopicSection.Facts(METHODS, topic.methods()));
    sections.add(new TopicSection.Facts("Request", topic.request(status.presuppositions())));
    sections.add(new TopicSection.Facts("Clients", topic.clients()));
    return new Topic(
        KIND,
        status.title(),
        Optional.of(status.clause()),
        status.summary(),
        sections,
        List.of(topic.statusClass.digit() + "XX"));
  }

  /** Explains what the law has about a status in answer to a method. */
  static Topic of(Status status, Method method, Law law) {
    StatusTopic topic = new StatusTopic(status, law);
    String token = method.token();
    List<TopicSection> sections = new ArrayList<>();
    sections.add(new TopicSection.Facts("Verdict", topic.verdict(method)));
    sections.add(new TopicSection.Facts("Response", topic.content(method)));
    sections.add(
        new TopicSection.Facts("Header fields", topic.fields(rule -> rule.appliesTo(token))));
    List<Presupposition> special =
        status.presuppositions().stream().filter(p -> p.methods().contains(token)).toList();
    List<Presupposition> general =
        status.presuppositions().stream().filter(p -> p.methods().isEmpty()).toList();
    sections.add(
        new TopicSection.Facts("Request", topic.request(special.isEmpty() ? general : special)));
    return new Topic(
        KIND,
        status.title() + " in answer to " + token,
        Optional.of(status.clause()),
        status.summary(),
        sections,
        List.of(Integer.toString(status.code()), token));
  }

  private List<TopicFact> verdict(Method method) {
    List<TopicFact> facts = new ArrayList<>();
    for (MethodBan ban : status.bans()) {
      if (ban.appliesTo(method.token())) {
        facts.add(TopicFact.of(verdict(ban, method), ban.why() + instead(ban), ban.grounds()));
      }
    }
    if (statusClass.interim()) {
      facts.add(
          TopicFact.of("Not as the only answer", "a final response follows", statusClass.clause()));
    }
    if (facts.isEmpty()) {
      facts.add(
          TopicFact.of(
              "Allowed", status.title() + " may answer " + method.token(), status.clause()));
    }
    answers(method).forEach(facts::add);
    return facts;
  }

  private static String verdict(MethodBan ban, Method method) {
    return ban.isBinding()
        ? "Forbidden in answer to " + method.token()
        : ban.grounds().get(0).level().isSaid() ? "Not recommended" : "Probably a mistake";
  }

  private List<TopicFact> content(Method method) {
    List<TopicFact> facts = new ArrayList<>();
    if (method.withoutContent() != null && method.withoutContent().appliesTo(status)) {
      facts.add(
          TopicFact.of(
              "Content",
              "responses to " + method.token() + " must have none",
              method.withoutContent().ground()));
    } else {
      facts.addAll(content());
    }
    return facts;
  }

  private List<TopicFact> content() {
    List<TopicFact> facts = new ArrayList<>();
    ContentRule rule = status.content();
    facts.add(TopicFact.of("Content", LawWords.content(rule.content()), rule.clause()));
    if (status.contentAdvice() != null) {
      facts.add(
          TopicFact.of(
              "Content", "ought to say how things stand or what to do", status.contentAdvice()));
    }
    return facts;
  }

  private List<TopicFact> response() {
    List<TopicFact> facts = new ArrayList<>();
    if (!status.state().isInUse()) {
      facts.add(TopicFact.of("State", status.state().word()));
    }
    if (status.discouraged() != null) {
      facts.add(TopicFact.of("Use", "is not to be used", status.discouraged()));
    }
    if (statusClass.interim()) {
      facts.add(
          status.concludes() == null
              ? TopicFact.of("Interim", "a final response follows", statusClass.clause())
              : TopicFact.of("Interim", "no final response follows", status.concludes()));
    }
    facts.addAll(content());
    facts.add(
        TopicFact.of(
            "Caches",
            status.cacheability().words(),
            law.general().compatibility().heuristics().clause()));
    if (status.roles() != null) {
      facts.add(
          status.roles().only().isEmpty()
              ? TopicFact.of(
                  "Sender",
                  "not sent by " + LawWords.roles(status.roles().except()),
                  status.roles().ground())
              : TopicFact.of(
                  "Sender",
                  "sent only by " + LawWords.roles(status.roles().only()),
                  status.roles().ground()));
    }
    if (status.standIn() != null) {
      facts.add(
          TopicFact.of(
              "Stands in",
              "for " + LawWords.titles(List.of(status.standIn().status()), law),
              status.standIn().ground()));
    }
    if (status.conflict() != null) {
      facts.add(
          TopicFact.of(
              "Conflicts",
              "an operation that answers so declares no other "
                  + Words.or(status.conflict().classes())
                  + " response",
              status.conflict().ground()));
    }
    if (!status.formerly().isEmpty()) {
      facts.add(TopicFact.of("Formerly", Words.or(status.formerly())));
    }
    return facts;
  }

  private List<TopicFact> fields(Predicate<FieldRule> filter) {
    return Stream.concat(status.fields().stream(), statusClass.fields().stream())
        .filter(filter)
        .map(rule -> TopicFact.of(rule.field(), LawWords.rule(rule, law), rule.ground()))
        .distinct()
        .toList();
  }

  private List<TopicFact> methods() {
    List<TopicFact> facts = new ArrayList<>();
    for (MethodBan ban : status.bans()) {
      String methods = ban.isTotal() ? "any method" : Words.or(ban.methods());
      String verb =
          ban.isBinding()
              ? "Cannot answer "
              : ban.grounds().get(0).level().isSaid() ? "Should not answer " : "Rarely right for ";
      facts.add(TopicFact.of(verb + methods, ban.why() + instead(ban), ban.grounds()));
    }
    law.methods().stream().flatMap(method -> answers(method).stream()).forEach(facts::add);
    if (status.bans().isEmpty()) {
      facts.add(TopicFact.of("Any method", "may be answered with " + status.code()));
    }
    return facts;
  }

  /** Returns what the definition of a method says of the status. */
  private List<TopicFact> answers(Method method) {
    return method.answers().stream()
        .filter(answer -> answer.statuses().contains(status.code()))
        .map(
            answer ->
                TopicFact.of(
                    method.token(),
                    "names " + status.code() + " among its answers" + when(answer),
                    answer.ground()))
        .toList();
  }

  static String when(AnswerRule answer) {
    return answer.when() == null ? "" : " (" + answer.when().replace('-', ' ') + ")";
  }

  private String instead(MethodBan ban) {
    return ban.instead().isEmpty()
        ? ""
        : "; answer " + LawWords.titles(ban.instead(), law) + " instead";
  }

  private List<TopicFact> request(List<Presupposition> presuppositions) {
    List<TopicFact> facts = new ArrayList<>();
    for (Presupposition p : presuppositions) {
      String what = p.content() ? "content" : Words.or(p.fields());
      String methods = p.methods().isEmpty() ? "" : " (" + Words.or(p.methods()) + ")";
      String or = p.orNegotiated() ? ", or the server chose the content by them" : "";
      facts.add(
          TopicFact.of(
              what,
              "the request has " + (p.content() ? "it" : "such a field") + methods + or,
              p.ground()));
    }
    if (status.announcement() != null) {
      facts.add(
          TopicFact.of(
              "Announced",
              "by "
                  + Words.or(status.announcement().fields())
                  + " in "
                  + LawWords.titles(List.of(status.announcement().status()), law),
              status.announcement().ground()));
    }
    return facts;
  }

  private List<TopicFact> clients() {
    List<TopicFact> facts = new ArrayList<>();
    if (status.redirect() != null) {
      facts.add(TopicFact.of("Redirect", status.redirect().words(), status.redirect().ground()));
    }
    if (status.deferral() != null) {
      facts.add(
          TopicFact.of("Deferred", "the request is still to be fulfilled", status.deferral()));
    }
    if (status.repetition() != null) {
      facts.add(
          TopicFact.of(
              "Repeat", status.repetition().repetition().words(), status.repetition().clause()));
    }
    facts.add(
        TopicFact.of(
            "Unknown",
            "a client that does not know it treats it as "
                + LawWords.titles(List.of(statusClass.unknown()), law),
            statusClass.unknownGround()));
    return facts;
  }
}
