package dev.statute.pages.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.pages.site.SitePage;
import dev.statute.report.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The script that searches a site, and what it searches. */
public final class SearchFiles {

  private final List<JsonObject> entries = new ArrayList<>();

  /** Returns the script. */
  public static String script() {
    try (InputStream script = SearchFiles.class.getResourceAsStream("search.js")) {
      if (script == null) {
        throw new IllegalStateException("the script search.js is missing from the jar");
      }
      return new String(script.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the script search.js", e);
    }
  }

  /**
   * Lets a page be found.
   *
   * @param html the page as it is written
   */
  public void add(SitePage page, String html) {
    SearchEntry.of(page, html).forEach(entry -> entries.add(entry.json()));
  }

  /** Returns what can be found on the pages so far, as a script that hands it over. */
  public String index() {
    return "statuteSearch(" + new JsonObject().put("entries", entries).text().strip() + ");\n";
  }
}
