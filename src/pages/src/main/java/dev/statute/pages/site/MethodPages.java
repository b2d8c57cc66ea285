package dev.statute.pages.site;

import dev.statute.law.FieldRule;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.pages.site.SiteSection.AnswerGroup;
import dev.statute.pages.site.SiteSection.AnswerRow;
import dev.statute.pages.topic.MethodTopic;
import dev.statute.pages.topic.StatusAnswer;
import dev.statute.pages.topic.Topic;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the pages of methods. */
final class MethodPages {

  private final Law law;
  private final SiteAddresses addresses;

  MethodPages(Law law, SiteAddresses addresses) {
    this.law = law;
    this.addresses = addresses;
  }

  List<SitePage> pages() {
    return law.methods().stream().map(this::page).toList();
  }

  private SitePage page(Method method) {
    Topic topic = MethodTopic.of(method, law);
    List<SiteSection> sections =
        new ArrayList<>(
            TopicSections.of(topic).stream()
                .filter(section -> !section.heading().equals(MethodTopic.ANSWERS))
                .filter(section -> !section.heading().equals(MethodTopic.BANS))
                .toList());
    if (method.isOffered()) {
      sections.add(new SiteSection.Facts("Success", MethodTopic.success(method, law)));
      sections.add(answers(method));
    }
    return new SitePage(
        addresses.method(method.token()).orElseThrow(),
        PageKind.METHOD,
        method.token(),
        Optional.of(method.clause()),
        Origin.of(method, Law::methods, Method::token, law, topic),
        topic.summary(),
        sections);
  }

  private SiteSection answers(Method method) {
    List<AnswerGroup> groups = new ArrayList<>();
    for (StatusClass statusClass : law.classes()) {
      List<AnswerRow> rows =
          law.statuses().stream()
              .filter(status -> status.statusClass().equals(statusClass.name()))
              .map(status -> row(status, method))
              .toList();
      groups.add(new AnswerGroup(Titles.of(statusClass), common(statusClass, method), rows));
    }
    return new SiteSection.Answers(
        "What may answer it",
        "Each status code, with the fields that such a response owes.",
        groups);
  }

  /** Returns what all responses of a class owe. */
  private static String common(StatusClass statusClass, Method method) {
    List<String> fields = owed(statusClass.fields(), method);
    return fields.isEmpty() ? "" : "each of them owes " + Words.and(fields);
  }

  private AnswerRow row(Status status, Method method) {
    StatusAnswer answer = StatusAnswer.of(status, method, law);
    return new AnswerRow(
        answer.kind(),
        List.of(new PageLink(status.title(), addresses.status(status), "")),
        answer.facts(),
        owed(status.fields(), method).stream()
            .map(field -> new PageLink(field, addresses.field(field).orElseThrow(), ""))
            .toList());
  }

  private static List<String> owed(List<FieldRule> rules, Method method) {
    return rules.stream()
        .filter(rule -> isOwed(rule, method))
        .map(FieldRule::field)
        .distinct()
        .toList();
  }

  private static boolean isOwed(FieldRule rule, Method method) {
    return rule.isAlwaysDemanded()
        || (rule.ground().level().isBinding()
            && !rule.ground().level().isProhibition()
            && rule.condition() == null
            && rule.mirrors() == null
            && rule.appliesTo(method.token()));
  }
}
