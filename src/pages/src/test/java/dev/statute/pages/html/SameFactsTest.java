package dev.statute.pages.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.pages.markdown.MarkdownPages;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageTexts;
import dev.statute.pages.model.SamplePage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** HTML and Markdown both say each fact of a page. */
class SameFactsTest {

  /** What names a place or a file, or repeats what stands elsewhere. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "ApiPage.fileName",
          "MatrixColumn.name",
          "ResponseSection.status",
          "StatusRow.status",
          "ResponseSection.problemType",
          "SampleMessage.mediaType");

  private final Map<String, String> words = new LinkedHashMap<>();
  private final ApiPage page = PageTexts.change(SamplePage.orders(), this::word);

  private String word(String component, String text) {
    if (component.endsWith("nchor") || NOT_SHOWN.contains(component)) {
      return text;
    }
    String word = "word" + words.size() + "x";
    String given = component.endsWith("ri") ? "https://example.com/" + word : word;
    words.put(given, component);
    return given;
  }

  @Test
  void eachTextOfThePageIsInTheHtml() {
    String html = HtmlPages.page(page);
    String text = Jsoup.parse(html).body().text();

    assertThat(words).hasSizeGreaterThan(150);
    words.forEach(
        (word, component) ->
            assertThat(component.endsWith("ri") ? html : text)
                .as(component)
                .containsIgnoringCase(word));
  }

  @Test
  void eachTextOfThePageIsInTheMarkdown() {
    String markdown = MarkdownPages.page(page);

    words.forEach((word, component) -> assertThat(markdown).as(component).contains(word));
  }
}
