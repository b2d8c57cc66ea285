package dev.statute.pages.html;

import dev.statute.pages.html.tree.HtmlDocument;
import dev.statute.pages.html.tree.HtmlElement;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.DecisionChart;
import dev.statute.pages.model.PageDeviation;
import dev.statute.pages.prose.Prose;
import dev.statute.pages.style.StyleSheet;
import dev.statute.pages.svg.DecisionPicture;
import java.util.List;

/**
 * Writes pages about APIs as HTML. Each is one file that needs nothing else: no script, no request,
 * no server. Text of contracts is escaped.
 */
public final class HtmlPages {

  private HtmlPages() {}

  /**
   * Writes the page of an API.
   *
   * @param page what it says
   * @return a whole document, with line feeds at the ends of lines; the same for the same page
   */
  public static String page(ApiPage page) {
    Anchors anchors = new Anchors(page);
    HtmlDocument document =
        new HtmlDocument(page.title() + " · HTTP API", "The HTTP API " + page.name())
            .selfContained()
            .style(StyleSheet.ofPages());
    HtmlElement main = HtmlElement.of("main").id(anchors.content()).attribute("tabindex", "-1");
    main.add(MatrixHtml.of(page.matrix(), anchors));
    if (!page.routing().steps().isEmpty()) {
      main.add(routing(page.routing(), anchors.routing()));
    }
    page.operations().forEach(operation -> main.add(OperationHtml.of(operation)));
    if (!page.walks().isEmpty()) {
      main.add(WalkHtml.of(page.walks(), anchors.walks()));
    }
    if (!page.deviations().isEmpty()) {
      main.add(deviations(page.deviations(), anchors.deviations()));
    }
    if (!page.baseline().isEmpty()) {
      main.add(ChangesHtml.of(page.changes(), page.baseline(), anchors.changes()));
    }
    document
        .body()
        .add(
            skip(anchors.content()),
            HtmlElement.of(
                    "div", MastheadHtml.of(page), ContentsHtml.of(page, anchors), main, foot(page))
                .styled("frame"));
    return document.text();
  }

  /**
   * Writes a page that lists the pages of several APIs.
   *
   * @param title what they have in common
   * @param pages the pages, in the order in which they are listed
   */
  public static String index(String title, List<ApiPage> pages) {
    HtmlDocument document = new HtmlDocument(title, "").selfContained().style(StyleSheet.ofPages());
    HtmlElement list = HtmlElement.of("ul").styled("entries");
    for (ApiPage page : pages) {
      int size = page.operations().size();
      list.add(
          HtmlElement.of("li")
              .add(HtmlElement.of("h2", HtmlElement.link(page.fileName() + ".html", page.title())))
              .add(Prose.ofJavadoc(page.summary()).html())
              .add(
                  HtmlElement.of("p")
                      .styled("soft small")
                      .add(Pieces.code(page.name()))
                      .text(" · " + size + (size == 1 ? " operation" : " operations"))));
    }
    document
        .body()
        .add(
            skip("main"),
            HtmlElement.of(
                    "div",
                    HtmlElement.of("header", HtmlElement.of("h1", title)).styled("masthead"),
                    HtmlElement.of("main", list).id("main").attribute("tabindex", "-1"))
                .styled("frame plain"));
    return document.text();
  }

  private static HtmlElement skip(String anchor) {
    return HtmlElement.link("#" + anchor, "Skip to the content").styled("skip");
  }

  private static HtmlElement routing(DecisionChart chart, String anchor) {
    return Pieces.section(anchor, "How the server finds the operation")
        .add(ChartHtml.of(chart, DecisionPicture.ofRouting(chart, anchor)));
  }

  private static HtmlElement deviations(List<PageDeviation> deviations, String anchor) {
    HtmlElement list = HtmlElement.of("ul").styled("entries");
    deviations.forEach(deviation -> list.add(Pieces.deviation(deviation)));
    return Pieces.section(anchor, "Deviations")
        .add(HtmlElement.of("p", "Rules that this API breaks on purpose, and why."), list);
  }

  private static HtmlElement foot(ApiPage page) {
    return HtmlElement.of(
            "footer", HtmlElement.of("p").text("Judged by the law of " + page.law() + "."))
        .styled("foot");
  }
}
