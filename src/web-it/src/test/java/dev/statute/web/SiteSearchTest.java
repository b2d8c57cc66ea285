package dev.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.load.Laws;
import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.SiteSettings;
import dev.statute.pages.site.html.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of the site finds in Chromium what people type, from files and by keys alone. */
class SiteSearchTest {

  /** What people type, and the page that they get to with Enter. */
  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("405", "statuses/405.html");
    QUERIES.put("allow", "fields/Allow.html");
    QUERIES.put("what may answer a post", "methods/POST.html");
    QUERIES.put("what does a 304 owe", "statuses/304.html");
    QUERIES.put("If-Match", "fields/If-Match.html");
    QUERIES.put("if match", "fields/If-Match.html");
    QUERIES.put("retry after", "fields/Retry-After.html");
    QUERIES.put("metod not alowed", "statuses/405.html");
    QUERIES.put("method-status", "rules/method-status.html");
    QUERIES.put("content-length", "fields/Content-Length.html");
    QUERIES.put("4xx", "statuses/4XX.html");
    QUERIES.put("www-auth", "fields/WWW-Authenticate.html");
    QUERIES.put("zzzz", "");
  }

  @BeforeAll
  static void needsABrowser() {
    Program.assumeBrowser();
  }

  @Test
  void whatPeopleTypeLeadsToThePage(@TempDir Path folder) throws IOException {
    Map<String, byte[]> files =
        SiteFiles.of(LawSite.of(new Laws().standard(), SiteSettings.of("The law of HTTP")));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    arguments.addAll(QUERIES.keySet());
    String written = Program.node("site/search.mjs", arguments);
    QUERIES.forEach(
        (query, address) ->
            assertThat(written)
                .contains("{\"query\":\"" + query + "\",\"address\":\"" + address + "\""));
    assertThat(written).contains("\"errors\":[]", "\"isHiddenWithoutScripts\":true");
    assertThat(written).doesNotContain("\"linksWithoutScripts\":0");
  }
}
