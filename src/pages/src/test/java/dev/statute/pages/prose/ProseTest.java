package dev.statute.pages.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.pages.html.tree.HtmlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Returns {@code a < b}.                 | <p>Returns <code>a &lt; b</code>.</p>
          See {@link shop.Order#lines()}.        | <p>See <code>Order.lines()</code>.</p>
          One.<p>Two.                            | <p>One.</p> <p>Two.</p>
          <ul><li>One<li>Two</ul>                | <ul> <li>One</li> <li>Two</li> </ul>
          <a href="https://example.com/">x</a>   | <p><a href="https://example.com/">x</a></p>
          <a href="javascript:alert(1)">x</a>    | <p>x</p>
          a <b>bold</b> word                     | <p>a <strong>bold</strong> word</p>
          <img src="https://e.example/p" alt="p">q | <p>pq</p>
          Takes `<id>` of an order.              | <p>Takes <code>&lt;id&gt;</code> of an order.</p>
          <b>Takes</b> `<id>`.                   | <p><strong>Takes</strong> <code>&lt;id&gt;</code>.</p>
          ## Title                               | <p><strong>Title</strong></p>
          ![p](https://e.example/p)              | <p>p</p>
          """)
  void descriptionIsRendered(String javadoc, String html) {
    assertThat(html(javadoc)).isEqualTo(html);
  }

  @Test
  void markupThatRunsIsTextOrLeftOut() {
    assertThat(html("x <script>alert(1)</script> <b onclick=\"alert(1)\">y</b>"))
        .isEqualTo("<p>x</p> <p><strong>y</strong></p>");
  }

  @Test
  void hiddenCharacterIsNamed() {
    assertThat(html("a\u202Eb")).isEqualTo("<p>a⟨U+202E⟩b</p>");
  }

  @Test
  void markdownHasNoHtmlImagesOrHeadings() {
    assertThat(Prose.ofJavadoc("# One\n\n![two](https://e.example/p) *three*").markdown())
        .isEqualTo("**One**\n\ntwo *three*");
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(Prose.ofJavadoc(" ").html()).isEmpty();
    assertThat(Prose.ofJavadoc("").markdown()).isEmpty();
  }

  private static String html(String javadoc) {
    HtmlDocument page = new HtmlDocument("t", "");
    page.body().add(Prose.ofJavadoc(javadoc).html());
    String text = page.text();
    return text.substring(text.indexOf("prose\">") + 7, text.indexOf("</body>"))
        .strip()
        .replaceFirst("</div>$", "")
        .strip()
        .replaceAll("\\s+", " ");
  }
}
