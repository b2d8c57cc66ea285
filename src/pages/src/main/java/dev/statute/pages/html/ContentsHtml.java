package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.OperationSection;

/** The contents of a page, as links. */
final class ContentsHtml {

  private ContentsHtml() {}

  static HtmlElement of(ApiPage page, Anchors anchors) {
    HtmlElement list = HtmlElement.of("ul");
    list.add(entry(anchors.statuses(), "Statuses"));
    if (!page.routing().steps().isEmpty()) {
      list.add(entry(anchors.routing(), "Finding the operation"));
    }
    for (OperationSection operation : page.operations()) {
      HtmlElement link =
          HtmlElement.link("#" + operation.anchor())
              .add(Pieces.styled("span", "method", operation.method()))
              .text(" ")
              .add(Pieces.path(operation.path()));
      list.add(HtmlElement.of("li", link));
    }
    if (!page.walks().isEmpty()) {
      list.add(entry(anchors.walks(), "Conditional requests"));
    }
    if (!page.deviations().isEmpty()) {
      list.add(entry(anchors.deviations(), "Deviations"));
    }
    if (!page.baseline().isEmpty()) {
      list.add(entry(anchors.changes(), "Changes"));
    }
    return HtmlElement.of("nav", HtmlElement.of("h2", "Contents").id(anchors.contents()), list)
        .styled("contents")
        .attribute("aria-labelledby", anchors.contents());
  }

  private static HtmlElement entry(String anchor, String title) {
    return HtmlElement.of("li", HtmlElement.link("#" + anchor, title));
  }
}
