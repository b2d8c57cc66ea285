package dev.statute.pages.site.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.site.PageLink;
import dev.statute.pages.site.SiteSection;
import dev.statute.pages.site.SiteSection.AnswerGroup;
import dev.statute.pages.site.SiteSection.AnswerRow;
import dev.statute.pages.topic.AnswerKind;
import dev.statute.pages.topic.TopicFact;
import java.util.List;

/** Writes what may answer what as a table, whose rows narrow screens show one below the other. */
final class AnswerTable {

  private final PageContext context;
  private final SectionHtml sections;

  AnswerTable(PageContext context, SectionHtml sections) {
    this.context = context;
    this.sections = sections;
  }

  void addTo(HtmlElement element, SiteSection.Answers answers) {
    if (!answers.lead().isEmpty()) {
      element.add(HtmlElement.of("p", answers.lead()));
    }
    boolean hasOwed =
        answers.groups().stream()
            .flatMap(group -> group.rows().stream())
            .anyMatch(row -> !row.owed().isEmpty());
    HtmlElement head = HtmlElement.of("tr");
    head.add(heading("Answer"), heading(hasOwed ? "Status code" : "Methods"), heading("Why"));
    if (hasOwed) {
      head.add(heading("Owes"));
    }
    HtmlElement table = HtmlElement.of("table").styled("answers");
    table.add(HtmlElement.of("thead", head));
    for (AnswerGroup group : answers.groups()) {
      table.add(body(group, hasOwed));
    }
    element.add(table);
  }

  private static HtmlElement heading(String text) {
    return HtmlElement.of("th", text).attribute("scope", "col");
  }

  private HtmlElement body(AnswerGroup group, boolean hasOwed) {
    HtmlElement body = HtmlElement.of("tbody");
    if (!group.title().isEmpty()) {
      body.add(
          HtmlElement.of(
                  "tr",
                  context
                      .addLinked(HtmlElement.of("th"), group.title())
                      .attribute("scope", "rowgroup")
                      .attribute("colspan", hasOwed ? "4" : "3")
                      .add(note(group)))
              .styled("group"));
    }
    for (AnswerRow row : group.rows()) {
      HtmlElement cells = HtmlElement.of("tr");
      cells.add(HtmlElement.of("td", badge(row.kind())));
      cells.add(HtmlElement.of("td", names(row.names())).styled("names"));
      cells.add(why(row.facts()));
      if (hasOwed) {
        HtmlElement owed = HtmlElement.of("td").styled("owed");
        cells.add(row.owed().isEmpty() ? owed : owed.add(names(row.owed())));
      }
      body.add(cells);
    }
    return body;
  }

  private HtmlElement note(AnswerGroup group) {
    HtmlElement note = HtmlElement.of("span").styled("soft");
    return group.note().isEmpty() ? note : context.addLinked(note.text(" "), group.note());
  }

  private static HtmlElement badge(AnswerKind kind) {
    return HtmlElement.of("span", kind.word()).styled("badge answer-" + kind.word());
  }

  private HtmlElement why(List<TopicFact> facts) {
    HtmlElement cell = HtmlElement.of("td");
    facts.forEach(fact -> cell.add(sections.addFact(HtmlElement.of("p"), fact)));
    return cell;
  }

  private HtmlElement names(List<PageLink> links) {
    HtmlElement names = HtmlElement.of("span");
    String comma = "";
    for (PageLink link : links) {
      names.text(comma).add(context.link(link.address(), link.text()));
      comma = ", ";
    }
    return names;
  }
}
