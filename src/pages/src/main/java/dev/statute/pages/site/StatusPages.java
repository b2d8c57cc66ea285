package dev.statute.pages.site;

import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.pages.site.SiteSection.AnswerGroup;
import dev.statute.pages.site.SiteSection.AnswerRow;
import dev.statute.pages.topic.AnswerKind;
import dev.statute.pages.topic.ClassTopic;
import dev.statute.pages.topic.StatusAnswer;
import dev.statute.pages.topic.StatusTopic;
import dev.statute.pages.topic.Topic;
import dev.statute.pages.topic.TopicFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the pages of status codes and of their classes. */
final class StatusPages {

  private final Law law;
  private final SiteAddresses addresses;

  StatusPages(Law law, SiteAddresses addresses) {
    this.law = law;
    this.addresses = addresses;
  }

  List<SitePage> pages() {
    List<SitePage> pages = new ArrayList<>();
    for (StatusClass statusClass : law.classes()) {
      pages.add(page(statusClass));
    }
    for (Status status : law.statuses()) {
      pages.add(page(status));
    }
    return pages;
  }

  private SitePage page(StatusClass statusClass) {
    Topic topic = ClassTopic.of(statusClass, law);
    return new SitePage(
        addresses.statusClass(statusClass.name()).orElseThrow(),
        PageKind.STATUS_CLASS,
        Titles.of(statusClass),
        topic.clause(),
        Origin.of(statusClass, Law::classes, StatusClass::name, law, topic),
        topic.summary(),
        TopicSections.of(topic));
  }

  private SitePage page(Status status) {
    Topic topic = StatusTopic.of(status, law);
    List<SiteSection> sections = new ArrayList<>(TopicSections.without(topic, StatusTopic.METHODS));
    sections.add(Math.min(2, sections.size()), answers(status));
    StatusClass statusClass = law.classOf(status);
    sections.add(
        new SiteSection.Links(
            "See also",
            List.of(
                new PageLink(
                    Titles.of(statusClass),
                    addresses.statusClass(statusClass.name()).orElseThrow(),
                    "")),
            true));
    return new SitePage(
        addresses.status(status),
        PageKind.STATUS,
        status.title(),
        Optional.of(status.clause()),
        Origin.of(status, Law::statuses, Status::code, law, topic),
        topic.summary(),
        sections);
  }

  /** Methods about which the law says the same share a row. */
  private SiteSection answers(Status status) {
    Map<AnswerKind, Map<List<TopicFact>, List<PageLink>>> rows =
        new TreeMap<>(Collections.reverseOrder());
    law.methods().stream()
        .filter(method -> method.isOffered())
        .forEach(
            method -> {
              StatusAnswer answer = StatusAnswer.of(status, method, law);
              String address = addresses.method(method.token()).orElseThrow();
              rows.computeIfAbsent(answer.kind(), kind -> new LinkedHashMap<>())
                  .computeIfAbsent(answer.facts(), facts -> new ArrayList<>())
                  .add(new PageLink(method.token(), address, ""));
            });
    List<AnswerRow> table = new ArrayList<>();
    rows.forEach(
        (kind, same) ->
            same.forEach(
                (facts, methods) -> table.add(new AnswerRow(kind, methods, facts, List.of()))));
    return new SiteSection.Answers(
        "Which methods it may answer", "", List.of(new AnswerGroup("", "", table)));
  }
}
