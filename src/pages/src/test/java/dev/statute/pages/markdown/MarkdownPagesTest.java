package dev.statute.pages.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageTexts;
import dev.statute.pages.model.SamplePage;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPagesTest {

  private static final ApiPage ORDERS = SamplePage.orders();

  private static Document rendered(String markdown) {
    var tables = List.of(TablesExtension.create());
    var document = Parser.builder().extensions(tables).build().parse(markdown);
    return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(document));
  }

  @Test
  void linksWithinThePageLeadToAnchors() {
    Document page = rendered(MarkdownPages.page(ORDERS));
    List<String> anchors = page.select("a[id]").eachAttr("id");

    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .hasSizeGreaterThan(8)
        .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
  }

  @Test
  void matrixIsATableOfOneColumnAnOperation() {
    Element table = rendered(MarkdownPages.page(ORDERS)).selectFirst("table");

    assertThat(table.select("th").eachText())
        .containsExactly("Status", "GET /orders/{id}", "POST /orders");
    assertThat(table.selectFirst("tr:has(td:contains(304))").select("td").eachText())
        .containsExactly("304 Not Modified", "●", "✕");
  }

  @Test
  void decisionsAreANumberedList() {
    Document page = rendered(MarkdownPages.page(ORDERS));

    assertThat(page.select("ol").get(0).select("li").eachText())
        .containsExactly("Does no operation have the path? Then 404 Not Found. (RFC 9110, 15.5.5)");
    assertThat(page.select("ol").get(1).select("li").eachText())
        .hasSize(3)
        .contains("The operation runs. It answers 200 OK, 404 Not Found.");
  }

  @Test
  void messageIsCodeAsItIsSent() {
    assertThat(rendered(MarkdownPages.page(ORDERS)).select("code.language-http").eachText())
        .contains("GET /orders/17 HTTP/1.1\nHost: api.example.com\nAccept: application/json");
  }

  private static boolean isKept(String component) {
    return component.endsWith("nchor") || component.endsWith("ri");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![y](https://evil.example/pixel)",
        "`` ` ``` \n```\n# heading",
        "| a | b |\n|---|---|",
        "\n\n# Heading\n\n- item\n\n<a id=\"get\"></a>",
        "*bold* _it_ ~~no~~ &lt; <!-- \\",
        "[get]: https://evil.example",
        "\u202Etxt\0",
        "x\r\nSet-Cookie: a=b"
      })
  void textOfAContractIsOnlyText(String hostile) {
    String plain = MarkdownPages.page(ORDERS);
    ApiPage page =
        PageTexts.change(
            ORDERS,
            (component, text) -> isKept(component) || text.isEmpty() ? text : text + hostile);
    String markdown = MarkdownPages.page(page);
    Document rendered = rendered(markdown);

    assertThat(rendered.select("script, img, style, del")).isEmpty();
    for (String structure : List.of("h1", "h2", "h3", "h4", "a[id]")) {
      assertThat(rendered.select(structure))
          .as(structure)
          .hasSameSizeAs(rendered(plain).select(structure));
    }
    assertThat(rendered.select("a[href]").eachAttr("href"))
        .allSatisfy(
            link ->
                assertThat(link)
                    .matches("(?:https://[^<>]*|#[\\w-]*)")
                    .doesNotStartWith("https://evil"));
    assertThat(markdown).doesNotContain("\u202E").doesNotContain("\0");
  }
}
