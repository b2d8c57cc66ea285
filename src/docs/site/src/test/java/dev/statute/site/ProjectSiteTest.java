package dev.statute.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.judge.Judge;
import dev.statute.pages.topic.KnownRules;
import dev.statute.report.RulePages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site of the project, as it is published. */
class ProjectSiteTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", ".")).resolve("../../..").normalize();
  private static final String PUBLISHED = "https://statute.dev/";

  private static final SortedMap<String, byte[]> FILES = new TreeMap<>();
  private static final Map<String, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    FILES.putAll(ProjectSite.files(ROOT));
    FILES.forEach(
        (address, octets) -> {
          if (address.endsWith(".html")) {
            PAGES.put(address, Jsoup.parse(new String(octets, UTF_8)));
          }
        });
  }

  @Test
  void eachLinkLeadsToAFileAndAnAnchorThatIsThere() {
    Map<String, Set<String>> anchors = new HashMap<>();
    PAGES.forEach(
        (address, page) -> anchors.put(address, new HashSet<>(page.select("[id]").eachAttr("id"))));
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (address, page) -> {
          for (Element link : page.select("a[href]")) {
            String to = link.attr("href");
            if (!to.contains(":") && !isThere(URI.create("/" + address).resolve(to), anchors)) {
              broken.add(address + " -> " + to);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean isThere(URI target, Map<String, Set<String>> anchors) {
    String file = target.getPath().substring(1);
    return FILES.containsKey(file)
        && (target.getFragment() == null
            || anchors.getOrDefault(file, Set.of()).contains(target.getFragment()));
  }

  @Test
  void noAnchorStandsTwiceOnAPage() {
    PAGES.forEach(
        (address, page) ->
            assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates());
  }

  @Test
  void theAddressThatReportsNameForARuleIsAPage() {
    KnownRules.catalogue()
        .rules()
        .forEach(
            rule -> {
              assertThat(FILES.keySet()).contains(RulePages.uri(rule).replace(PUBLISHED, ""));
              Judge.page(rule)
                  .ifPresent(help -> assertThat(help.uri()).isEqualTo(RulePages.uri(rule)));
            });
  }

  @Test
  void eachPageOfARuleInTheRepositoryIsAPageOfTheSite() throws IOException {
    try (Stream<Path> pages = Files.walk(ROOT.resolve("src/docs/rules"))) {
      pages
          .map(page -> page.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.matches("README.md|catalogue.md"))
          .forEach(
              name -> assertThat(FILES.keySet()).contains("rules/" + name.replace(".md", ".html")));
    }
  }

  @Test
  void theSchemasAreWhereTheySayThatTheyAre() {
    for (String name : List.of("http.schema.json", "contract.schema.json")) {
      assertThat(new String(FILES.get("schema/" + name), UTF_8))
          .contains("\"$id\": \"" + PUBLISHED + "schema/" + name + "\"");
    }
  }

  @Test
  void theGuideIsThereWithItsPartsAndCanBeSearched() {
    assertThat(PAGES.get("docs/guide.html").select("h2")).hasSizeGreaterThan(10);
    assertThat(new String(FILES.get("search-index.js"), UTF_8)).contains("docs/guide.html#limits");
  }

  @Test
  void linksOfDocumentsAreKeptUnlessTheyLeadToSources() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    assertThat(readme).contains("](src/docs/guide.md#limits)");
    assertThat(PAGES.get("docs/readme.html").select("a[href='../docs/guide.html#limits']"))
        .isNotEmpty();
  }

  @Test
  void theSiteIsAFewMegabytes() {
    assertThat(FILES.values().stream().mapToLong(octets -> octets.length).sum())
        .isLessThan(8_000_000);
  }
}
