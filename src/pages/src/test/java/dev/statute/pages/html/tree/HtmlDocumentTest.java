package dev.statute.pages.html.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HtmlDocumentTest {

  @Test
  void pageSaysItsLanguageCharsetAndTitle() {
    assertThat(new HtmlDocument("A & B\nC", "").text())
        .startsWith("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .contains("<title>A &amp; B⟨U+000A⟩C</title>")
        .endsWith("</html>\n");
  }

  @Test
  void selfContainedPageForbidsScriptsAndRequests() {
    assertThat(new HtmlDocument("t", "").selfContained().text())
        .contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src");
  }

  @Test
  void styleIsWrittenAsItIs() {
    assertThat(new HtmlDocument("t", "").style("a > b { content: \"&\" }").text())
        .contains("<style>\na > b { content: \"&\" }</style>");
  }

  @Test
  void styleThatEndsItsElementIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HtmlDocument("t", "").style("</style><script>"));
  }

  @Test
  void samePageIsWrittenTwice() {
    HtmlDocument page = new HtmlDocument("t", "d");
    page.body().add(HtmlElement.of("p", "x"));

    assertThat(page.text()).isEqualTo(page.text()).contains("<p>x</p>");
  }
}
