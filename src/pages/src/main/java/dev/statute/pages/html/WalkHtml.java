package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ResourceWalk;
import dev.statute.pages.model.WalkStep;
import java.util.List;

/** Shows what conditional requests do, step by step. */
final class WalkHtml {

  private WalkHtml() {}

  static HtmlElement of(List<ResourceWalk> walks, String anchor) {
    HtmlElement section = Pieces.section(anchor, "Conditional requests");
    walks.forEach(walk -> section.add(of(walk)));
    return section;
  }

  private static HtmlElement of(ResourceWalk walk) {
    HtmlElement steps = HtmlElement.of("ol").styled("walk");
    int number = 1;
    for (WalkStep step : walk.steps()) {
      steps.add(of(step, number++));
    }
    HtmlElement title =
        HtmlElement.of("h3").id(walk.anchor()).text(walk.title()).text(" ").add(path(walk.path()));
    return HtmlElement.of("div", title, steps).styled("block");
  }

  private static HtmlElement path(String path) {
    return HtmlElement.of("code").styled("soft").line(path);
  }

  private static HtmlElement of(WalkStep step, int number) {
    HtmlElement words = HtmlElement.of("p", step.words()).styled("words");
    Pieces.withClauses(words, step.clauses());
    if (!step.anchor().isEmpty()) {
      words
          .text(" ")
          .add(HtmlElement.link("#" + step.anchor(), "The response").styled("clause short"));
    }
    HtmlElement exchange =
        HtmlElement.of(
                "div",
                MessageHtml.of(step.request(), "Request of step " + number),
                MessageHtml.of(step.response(), "Response of step " + number))
            .styled("exchange");
    return HtmlElement.of("li", words, exchange);
  }
}
