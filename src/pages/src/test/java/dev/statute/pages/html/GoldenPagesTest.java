package dev.statute.pages.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.pages.markdown.MarkdownPages;
import dev.statute.pages.model.SamplePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whole pages, as they are written. The style sheet has tests of its own. */
class GoldenPagesTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "golden", "pages");

  private static final Pattern STYLE = Pattern.compile("(?s)(<style>).*?(</style>)");

  @Test
  void pageInHtml() throws IOException {
    String html = HtmlPages.page(SamplePage.orders());

    assertGolden("orders.html", STYLE.matcher(html).replaceFirst("$1$2"));
  }

  @Test
  void pageInMarkdown() throws IOException {
    assertGolden("orders.md", MarkdownPages.page(SamplePage.orders()));
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text)
        .as("%s, which -Dgolden.update=true writes", golden)
        .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
  }
}
