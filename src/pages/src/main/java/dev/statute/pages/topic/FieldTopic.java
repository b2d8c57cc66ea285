package dev.statute.pages.topic;

import dev.statute.law.FieldRule;
import dev.statute.law.FieldUse;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Presupposition;
import dev.statute.law.RecipientRules;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains a header field. */
public final class FieldTopic {

  private FieldTopic() {}

  /**
   * Explains a field.
   *
   * @param word how it was asked for, which may also be the id of a rule
   */
  public static Topic of(HeaderField field, Law law, String word) {
    return new Topic(
        "field",
        field.name(),
        Optional.of(field.clause()),
        Optional.ofNullable(field.summary()).orElse(""),
        List.of(
            new TopicSection.Facts("Field", properties(field, law)),
            new TopicSection.Facts("Responses", responses(field, law)),
            new TopicSection.Facts("Requests", requests(field, law)),
            new TopicSection.Facts("Recipients", recipients(field.recipient()))),
        Topics.rule(word).isPresent() ? List.of("rule " + word) : List.of());
  }

  private static List<TopicFact> properties(HeaderField field, Law law) {
    List<TopicFact> facts = new ArrayList<>();
    if (!field.state().isInUse()) {
      facts.add(TopicFact.of("State", field.state().word()));
    }
    String in =
        Words.and(
            Stream.of(field.inRequests() ? "requests" : "", field.inResponses() ? "responses" : "")
                .filter(word -> !word.isEmpty())
                .toList());
    facts.add(TopicFact.of("In", in.isEmpty() ? "neither requests nor responses" : in));
    facts.add(
        TopicFact.of(
            "Value",
            field.type().word().replace('-', ' ')
                + (field.list() ? (field.atLeastOne() ? ", a list, not empty" : ", a list") : "")));
    if (field.managed()) {
      facts.add(TopicFact.of("Set by", "the HTTP implementation, not by the application"));
    }
    if (field.framing() != null) {
      facts.add(TopicFact.of("Framing", "is about the connection or the framing", field.framing()));
    }
    if (field.notInResponses() != null) {
      facts.add(TopicFact.of("Responses", "must not carry it", field.notInResponses()));
    }
    if (field.negotiates()) {
      facts.add(TopicFact.of("Negotiates", "asks the server to choose a representation"));
    }
    if (field.conflict() != null) {
      facts.add(
          TopicFact.of(
              "Excludes", Words.and(field.conflict().fields()), field.conflict().ground()));
    }
    if (field.precondition() != null) {
      String prevents = field.precondition().prevents().word().replace('-', ' ');
      facts.add(
          TopicFact.of(
              "Condition",
              "prevents "
                  + prevents
                  + "; its value comes from "
                  + Words.or(field.precondition().validators()),
              field.precondition().ground()));
    }
    Optional.ofNullable(field.use()).ifPresent(use -> facts.add(use(use, law)));
    return facts;
  }

  private static TopicFact use(FieldUse use, Law law) {
    List<String> where = new ArrayList<>();
    use.statuses().forEach(code -> where.add(LawWords.titles(List.of(code), law)));
    use.classes().forEach(name -> where.add("any " + name));
    use.methods().forEach(method -> where.add("any answer to " + method));
    return TopicFact.of("Means", "something only in " + Words.or(where), use.ground());
  }

  private static List<TopicFact> responses(HeaderField field, Law law) {
    List<TopicFact> facts = new ArrayList<>();
    for (Status status : law.statuses()) {
      rules(status.title(), field, status.fields(), law).forEach(facts::add);
      if (status.announcement() != null && status.announcement().fields().contains(field.name())) {
        facts.add(
            TopicFact.of(
                LawWords.titles(List.of(status.announcement().status()), law),
                "lets clients ask for what is answered with " + status.title(),
                status.announcement().ground()));
      }
    }
    for (StatusClass statusClass : law.classes()) {
      rules("Any " + statusClass.name(), field, statusClass.fields(), law).forEach(facts::add);
    }
    return facts;
  }

  private static Stream<TopicFact> rules(
      String subject, HeaderField field, List<FieldRule> rules, Law law) {
    return rules.stream()
        .filter(rule -> rule.field().equals(field.name()))
        .map(rule -> TopicFact.of(subject, LawWords.rule(rule, law), rule.ground()));
  }

  private static List<TopicFact> requests(HeaderField field, Law law) {
    List<TopicFact> facts = new ArrayList<>();
    for (Status status : law.statuses()) {
      for (Presupposition p : status.presuppositions()) {
        if (p.fields().contains(field.name())) {
          facts.add(
              TopicFact.of(
                  status.title(), "answers requests that have it" + methods(p), p.ground()));
        }
      }
    }
    return facts;
  }

  private static String methods(Presupposition p) {
    return p.methods().isEmpty() ? "" : " (" + Words.or(p.methods()) + ")";
  }

  private static List<TopicFact> recipients(RecipientRules rules) {
    List<TopicFact> facts = new ArrayList<>();
    if (rules.malformed() != null) {
      String read =
          switch (rules.malformed().readAs()) {
            case REFUSED -> "is refused";
            case ABSENT -> "is ignored";
            case REST -> "loses its malformed elements, the others count";
            case PAST -> "counts as a date in the past";
            case UNMATCHED -> "counts as a validator that nothing matches";
          };
      List<String> in = rules.malformed().in();
      facts.add(
          TopicFact.of(
              "A malformed value",
              in.isEmpty() ? read : read + " in " + Words.or(in) + ", and refused otherwise",
              rules.malformed().ground()));
    }
    if (rules.repeated() != null) {
      facts.add(
          TopicFact.of(
              "Several lines",
              switch (rules.repeated().readAs()) {
                case REFUSED -> "are refused";
                case FIRST -> "count as the first";
                case SAME -> "count as one if they are the same";
                case JOINED -> "count as one, joined by a semicolon";
              },
              rules.repeated().ground()));
    }
    RecipientRules.IgnoredRule ignored = rules.ignored();
    if (ignored != null) {
      List<String> when = new ArrayList<>();
      add(when, "next to ", ignored.beside());
      add(when, "without ", ignored.without());
      add(when, "in ", ignored.in());
      add(when, "in methods other than ", ignored.unless());
      facts.add(TopicFact.of("Ignored", String.join("; ", when), ignored.ground()));
    }
    return facts;
  }

  private static void add(List<String> when, String how, List<String> names) {
    if (!names.isEmpty()) {
      when.add(how + Words.or(names));
    }
  }
}
