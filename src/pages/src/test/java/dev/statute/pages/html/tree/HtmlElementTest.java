package dev.statute.pages.html.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlElementTest {

  @Test
  void textIsEscaped() {
    assertThat(html(HtmlElement.of("p", "<script>alert(1)</script> & \"x\"")))
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\"</p>");
  }

  @Test
  void attributeIsEscaped() {
    assertThat(html(HtmlElement.of("p").attribute("title", "\"><script>")))
        .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\"></p>");
  }

  @Test
  void hiddenCharacterIsShownByName() {
    assertThat(html(HtmlElement.of("p", "a\u202Eb")))
        .isEqualTo("<p>a<span class=\"control\">U+202E</span>b</p>");
  }

  @Test
  void unsafeAddressIsShownWithoutLink() {
    assertThat(html(HtmlElement.link("javascript:alert(1)", "the docs")))
        .isEqualTo("<span>the docs</span>");
    assertThat(html(HtmlElement.link("#get", "get"))).isEqualTo("<a href=\"#get\">get</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "iframe", "object", "p onclick", "", "P><script"})
  void elementThatRunsSomethingIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> HtmlElement.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"href", "src", "style", "onclick", "onload", "srcdoc", "x y", "formaction"})
  void attributeThatHoldsCodeOrAddressIsRefused(String name) {
    HtmlElement paragraph = HtmlElement.of("p");

    assertThatIllegalArgumentException().isThrownBy(() -> paragraph.attribute(name, "x"));
  }

  @Test
  void cleanedHtmlKeepsTextAndLosesWhatRunsOrFetches() {
    HtmlElement prose = HtmlElement.of("div");

    prose.addCleaned(
        "<p onclick=x style='color:red' id=main>One <b>two</b><img src=//evil.example/x>"
            + "<script>bad()</script><a href='javascript:x'>three</a>"
            + "<a href='https://example.com/'>four</a></p><h1>five</h1>");

    assertThat(html(prose))
        .isEqualTo(
            "<div><p>One <b>two</b>three<a href=\"https://example.com/\">four</a></p>five</div>");
  }

  @Test
  void preformattedTextKeepsItsFirstLine() {
    assertThat(html(HtmlElement.of("pre", "\nx"))).isEqualTo("<pre>\n\nx</pre>");
  }

  @Test
  void elementOfSvgKeepsTheCaseOfItsAttributes() {
    assertThat(html(HtmlElement.ofSvg("svg").attribute("viewBox", "0 0 1 1")))
        .isEqualTo("<svg viewBox=\"0 0 1 1\"></svg>");
  }

  private static String html(HtmlElement element) {
    HtmlDocument page = new HtmlDocument("t", "");
    page.body().add(element);
    String text = page.text();
    return text.substring(text.indexOf("<body>") + 6, text.indexOf("</body>")).strip();
  }
}
