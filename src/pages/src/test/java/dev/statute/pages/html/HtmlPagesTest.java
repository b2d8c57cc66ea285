package dev.statute.pages.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageTexts;
import dev.statute.pages.model.SamplePage;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {

  private static final ApiPage ORDERS = SamplePage.orders();

  @Test
  void parserOfHtmlFindsNoError() {
    assertWellFormed(HtmlPages.page(ORDERS));
    assertWellFormed(HtmlPages.index("Shop", List.of(ORDERS, ORDERS)));
  }

  private static void assertWellFormed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void anchorsAreUniqueAndLinksWithinThePageLeadToThem() {
    Document page = Jsoup.parse(HtmlPages.page(ORDERS));
    List<String> anchors = page.select("[id]").eachAttr("id");

    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .hasSizeGreaterThan(10)
        .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
    for (String reference : List.of("aria-labelledby", "aria-describedby")) {
      assertThat(anchors).containsAll(page.select("[" + reference + "]").eachAttr(reference));
    }
  }

  @Test
  void operationMayBeNamedLikeASectionOfThePage() {
    ApiPage named =
        PageTexts.change(
            ORDERS,
            (component, text) ->
                component.endsWith("nchor") ? text.replace("place", "statuses") : text);
    Document page = Jsoup.parse(HtmlPages.page(named));

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("statuses");
  }

  @Test
  void headingsAreInOrder() {
    List<Integer> levels = new ArrayList<>();
    for (Element heading : Jsoup.parse(HtmlPages.page(ORDERS)).select("h1, h2, h3, h4, h5, h6")) {
      levels.add(heading.normalName().charAt(1) - '0');
    }

    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void pageRunsNoScriptAndFetchesNothing() {
    Document page = Jsoup.parse(HtmlPages.page(ORDERS));

    assertThat(page.select("script, iframe, object, embed, img, form, link:not([rel=icon])"))
        .isEmpty();
    assertThat(page.selectFirst("link[rel=icon]").attr("href")).startsWith("data:");
    assertThat(page.selectFirst("style").data())
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("@font-face");
  }

  @Test
  void firstThingToFocusSkipsToTheContent() {
    Document page = Jsoup.parse(HtmlPages.page(ORDERS));

    Element first = page.selectFirst("a, button, [tabindex]");
    assertThat(first.text()).isEqualTo("Skip to the content");
    assertThat(page.selectFirst(first.attr("href")).normalName()).isEqualTo("main");
  }

  @Test
  void whatScrollsHasANameAndCanBeFocused() {
    assertThat(Jsoup.parse(HtmlPages.page(ORDERS)).select(".scroll"))
        .isNotEmpty()
        .allSatisfy(
            region -> {
              assertThat(region.attr("tabindex")).isEqualTo("0");
              assertThat(region.attr("role")).isEqualTo("region");
              assertThat(region.attr("aria-label")).isNotEmpty();
            });
  }

  @Test
  void markOfACellIsSaidInWordsToo() {
    Document page = Jsoup.parse(HtmlPages.page(ORDERS));
    Element row = page.selectFirst(".matrix tr:has(.code:containsOwn(304))");

    assertThat(row.select("td").eachText()).containsExactly("declared", "forbidden");
    assertThat(row.select("td").get(1).selectFirst("a").attr("title"))
        .isEqualTo("304 answers GET and HEAD only.");
  }

  @Test
  void messageIsShownAsItIsSent() {
    Document page = Jsoup.parse(HtmlPages.page(ORDERS));
    Element message = page.selectFirst("article[aria-labelledby=get-200] .wire");

    assertThat(message.select("ol code").eachText())
        .containsExactly(
            "HTTP/1.1 200 OK",
            "Date: Tue, 01 Dec 2026 15:00:00 GMT",
            "ETag: \"v3\"",
            "Last-Modified: Tue, 01 Dec 2026 12:00:00 GMT",
            "Content-Type: application/json",
            "Content-Length: 58");
    assertThat(message.selectFirst("pre").wholeText())
        .isEqualTo("{\n  \"id\" : 17,\n  \"article\" : \"teapot\",\n  \"quantity\" : 3\n}\n");
  }

  @Test
  void pictureOfDecisionsHasATitleAndSaysItsSteps() {
    Document page = Jsoup.parse(HtmlPages.page(ORDERS));
    Element picture = page.selectFirst("section[aria-labelledby=get] svg");

    assertThat(page.selectFirst("svg title").text())
        .isEqualTo("How the server finds the operation");

    assertThat(picture.attr("role")).isEqualTo("img");
    assertThat(picture.selectFirst("title").text())
        .isEqualTo("How the server decides: GET /orders/{id}");
    assertThat(picture.selectFirst("desc").text())
        .startsWith(
            "1. Are the credentials missing or invalid? Then 401 Unauthorized. 2. The operation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "</style><script>alert(1)</script>",
        "-->]]><!--",
        "\u202Etxt.exe\u2066\0\u001B[31m",
        "\uD800 \uFFFF",
        "[x](javascript:alert(1)) ![y](https://evil.example/pixel)",
        "<a href='javascript:alert(1)'>x</a><style>*{display:none}</style>",
        "x\r\nSet-Cookie: a=b"
      })
  void textOfAContractIsOnlyText(String hostile) {
    ApiPage page =
        PageTexts.change(
            ORDERS, (component, text) -> component.endsWith("nchor") ? text : text + hostile);
    String html = HtmlPages.page(page);
    Document parsed = Jsoup.parse(html);

    assertWellFormed(html);
    assertThat(parsed.select("script, img, iframe, object, form, base")).isEmpty();
    assertThat(parsed.select("style")).hasSize(1);
    assertThat(parsed.getAllElements())
        .allSatisfy(
            element ->
                element
                    .attributes()
                    .forEach(
                        attribute -> {
                          assertThat(attribute.getKey()).doesNotStartWith("on");
                          if (attribute.getKey().equals("href")) {
                            assertThat(attribute.getValue())
                                .matches("(?:https?:|#|data:image)[^<>]*");
                          }
                        }));
    assertThat(html).doesNotContain("\u202E").doesNotContain("\0").doesNotContain("\u001B");
  }

  @Test
  void samePageIsWrittenTheSameWay() {
    assertThat(HtmlPages.page(SamplePage.orders())).isEqualTo(HtmlPages.page(ORDERS));
  }
}
