package dev.statute.pages.site.html;

import dev.statute.law.Clause;
import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.site.PageLink;
import dev.statute.pages.site.SiteSection;
import dev.statute.pages.topic.TopicFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.heading.anchor.IdGenerator;

/** Writes the parts of a page. */
final class SectionHtml {

  private final PageContext context;
  private final Map<String, String> headings = new LinkedHashMap<>();
  private final IdGenerator ids = IdGenerator.builder().defaultId("part").build();

  SectionHtml(PageContext context) {
    this.context = context;
    // Elements of each page.
    ids.generateId("main");
    ids.generateId("search");
    ids.generateId("contents");
  }

  HtmlElement section(SiteSection section) {
    HtmlElement element = HtmlElement.of("section");
    if (!section.heading().isEmpty()) {
      String id = ids.generateId(anchor(section.heading()));
      headings.put(id, section.heading());
      element.add(HtmlElement.of("h2", section.heading()).id(id));
    }
    if (section instanceof SiteSection.Facts facts) {
      element.add(facts(facts.facts()));
    } else if (section instanceof SiteSection.Answers answers) {
      new AnswerTable(context, this).addTo(element, answers);
    } else if (section instanceof SiteSection.Text text) {
      HtmlElement prose = HtmlElement.of("div").styled("prose");
      headings.putAll(MarkdownHtml.addTo(prose, context, text, ids));
      element.add(prose);
    } else if (section instanceof SiteSection.Links links) {
      element.add(links.isCompact() ? chips(links.links()) : list(links.links()));
    }
    return element;
  }

  /** Some tools expect a letter first. */
  private static String anchor(String heading) {
    return Character.isLetter(heading.charAt(0)) ? heading : "of " + heading;
  }

  /** Returns the headings of the second level so far, by their anchors. */
  Map<String, String> headings() {
    return headings;
  }

  private HtmlElement facts(List<TopicFact> facts) {
    Map<String, List<TopicFact>> bySubject =
        facts.stream()
            .collect(
                Collectors.groupingBy(TopicFact::subject, LinkedHashMap::new, Collectors.toList()));
    HtmlElement list = HtmlElement.of("dl").styled("law");
    bySubject.forEach(
        (subject, same) -> {
          HtmlElement group = HtmlElement.of("div");
          group.add(context.addLinked(HtmlElement.of("dt"), subject));
          same.forEach(fact -> group.add(addFact(HtmlElement.of("dd"), fact)));
          list.add(group);
        });
    return list;
  }

  /** Adds what a fact says, with its clauses. */
  HtmlElement addFact(HtmlElement element, TopicFact fact) {
    context.addLinked(element, fact.text());
    for (TopicFact.Source source : fact.sources()) {
      element.text(" ");
      HtmlElement clause = HtmlElement.of("span").styled("clause");
      if (!source.keyword().isEmpty()) {
        clause.add(HtmlElement.of("span", source.keyword()).styled("keyword")).text(" ");
      }
      element.add(clause.add(clause(source.clause())));
    }
    return element;
  }

  static HtmlElement clause(Clause clause) {
    return clause.isInFile()
        ? HtmlElement.of("span", clause.toString())
        : HtmlElement.link(clause.link(), clause.toString());
  }

  private HtmlElement chips(List<PageLink> links) {
    HtmlElement list = HtmlElement.of("ul").styled("chips");
    links.forEach(
        link -> list.add(HtmlElement.of("li", context.link(link.address(), link.text()))));
    return list;
  }

  private HtmlElement list(List<PageLink> links) {
    HtmlElement list = HtmlElement.of("ul").styled("list");
    for (PageLink link : links) {
      HtmlElement item = HtmlElement.of("li", context.link(link.address(), link.text()));
      if (!link.note().isEmpty()) {
        item.add(HtmlElement.of("span", link.note()).styled("soft"));
      }
      list.add(item);
    }
    return list;
  }
}
