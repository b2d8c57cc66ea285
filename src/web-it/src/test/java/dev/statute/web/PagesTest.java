package dev.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Chromium looks at pages at 390 and 1,280 pixels, light and dark, on paper and by keyboard; axe
 * and html-validate judge them. The pictures stay in {@code target/pages}.
 */
class PagesTest {

  /** Together they have all that pages have. */
  private static final List<String> APIS =
      List.of("Dishes.html", "Guests.html", "Blobs.html", "FormerMenu.html", "index.html");

  private static final List<String> SITE =
      List.of(
          "index.html",
          "statuses/304.html",
          "methods/POST.html",
          "rules/method-status.html",
          "docs/guide.html");

  @Test
  void thePagesOfApisCanBeReadByEverybodyEverywhere() throws IOException {
    Program.assumeBrowser();
    Path folder = WrittenPages.apis();

    assertThat(look(folder, APIS)).isEmpty();
  }

  @Test
  void theSiteCanBeReadByEverybodyEverywhere() throws IOException {
    Program.assumeBrowser();

    assertThat(look(WrittenPages.site(), SITE)).isEmpty();
  }

  /** Returns what is wrong, a line each. */
  private static String look(Path folder, List<String> pages) {
    List<String> arguments =
        new ArrayList<>(List.of(folder.toString(), WrittenPages.pictures(folder).toString()));
    arguments.addAll(pages);
    String said = Program.node("pages/look.mjs", arguments);
    String end = "looked at " + pages.size() + " pages\n";
    assertThat(said).endsWith(end);
    return said.substring(0, said.length() - end.length());
  }
}
