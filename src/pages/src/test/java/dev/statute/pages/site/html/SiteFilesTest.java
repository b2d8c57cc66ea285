package dev.statute.pages.site.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.pages.site.LawSite;
import dev.statute.pages.site.SiteDocument;
import dev.statute.pages.site.SiteSettings;
import dev.statute.pages.topic.KnownRules;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The site of HTTP's law, as readers get it. */
class SiteFilesTest {

  private static final Law LAW = new Laws().standard();
  private static final String GUIDE =
      """
      # A guide

      It begins with [the other part](#the-second-part) and [a rule](rules/method-status.md).

      <!-- a note -->
      <script>alert(1)</script>

      ## The first part

      Look at `ETag`, at [the schema](../spec/schema.json) and [what is not there](../gone.md).

      ## The second part

      | a | b |
      |---|---|
      | 1 | 2 |
      """;

  private static final SortedMap<String, byte[]> FILES = files(LAW);

  static SortedMap<String, byte[]> files(Law law) {
    return SiteFiles.of(
        LawSite.of(
            law,
            new SiteSettings(
                "Statute",
                "The law.",
                List.of(new SiteDocument("src/docs/guide.md", "docs/guide.html", GUIDE)),
                Map.of("java-rule", "# java-rule\n\nA rule of the compiler.\n\n## Why\n\nIt is.\n"),
                List.of(
                    new SiteSettings.SiteFile(
                        "src/spec/schema.json", "schema/schema.json", "{}".getBytes(UTF_8))))));
  }

  private Document page(String address) {
    assertThat(FILES.keySet()).contains(address);
    return Jsoup.parse(new String(FILES.get(address), UTF_8));
  }

  @Test
  void eachLinkLeadsToAPageAndAnAnchorThatIsThere() {
    SiteLinks links = new SiteLinks(FILES);
    assertThat(links.broken()).isEmpty();
    assertThat(links.count()).isGreaterThan(5000);
  }

  @Test
  void eachPageHasItsAnchorsOnceAndOneTitle() {
    FILES.forEach(
        (address, octets) -> {
          if (address.endsWith(".html")) {
            Document page = Jsoup.parse(new String(octets, UTF_8));
            assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.title()).as(address).isNotBlank();
          }
        });
  }

  @Test
  void eachEntryOfTheLawHasAPage() {
    LAW.statuses().forEach(status -> page("statuses/" + status.code() + ".html"));
    LAW.fields().forEach(field -> page("fields/" + field.name() + ".html"));
    LAW.methods().stream()
        .filter(method -> method.isOffered())
        .forEach(method -> page("methods/" + method.token() + ".html"));
    KnownRules.catalogue().ids().forEach(id -> page("rules/" + id + ".html"));
  }

  @Test
  void a304SaysWhatItOwesAndWhichMethodsItCannotAnswer() {
    Document page = page("statuses/304.html");
    Element fields = page.getElementById("header-fields");
    assertThat(fields.parent().text())
        .contains("ETag must be sent if 200 OK would have it MUST RFC 9110, 15.4.5");
    Element answers = page.getElementById("which-methods-it-may-answer").parent();
    assertThat(answers.select("tr:contains(PUT)").first().text())
        .contains("forbidden", "PUT", "DELETE", "PATCH", "RFC 9110, 13.1.2");
    assertThat(answers.select("tr:contains(usual)").text()).contains("GET", "HEAD");
    assertThat(page.select("a[href='https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5']"))
        .isNotEmpty();
  }

  @Test
  void aMethodSaysWhatMayAnswerItAndWhatIsOwed() {
    Element answers = page("methods/POST.html").getElementById("what-may-answer-it").parent();
    assertThat(row(answers, "206 Partial Content")).startsWith("forbidden").contains("14.2");
    assertThat(row(answers, "201 Created")).startsWith("usual").contains("SHOULD");
    assertThat(row(answers, "405 Method Not Allowed")).startsWith("allowed").endsWith("Allow");
    assertThat(row(answers, "401 Unauthorized")).endsWith("WWW-Authenticate");
    Element deletes = page("methods/DELETE.html").getElementById("what-may-answer-it").parent();
    assertThat(row(deletes, "201 Created")).startsWith("discouraged").contains("9.3.5");
    Element gets = page("methods/GET.html").getElementById("what-may-answer-it").parent();
    assertThat(row(gets, "201 Created")).startsWith("doubtful");
    assertThat(row(gets, "304 Not Modified")).startsWith("usual");
  }

  private static String row(Element answers, String status) {
    return answers.select("tr:has(.names a:matchesOwn(^" + status + "$))").text();
  }

  @Test
  void pagesOfRulesAndOfTheLawLinkEachOther() {
    assertThat(page("rules/method-status.html").select("a[href='../statuses/206.html']"))
        .isNotEmpty();
    assertThat(page("statuses/206.html").select("a[href='../rules/method-status.html']"))
        .isNotEmpty();
    assertThat(page("rules/java-rule.html").select("main").text())
        .contains("A rule of the compiler.");
  }

  @Test
  void documentsKeepTheirLinksAndLoseTheirScripts() {
    Document page = page("docs/guide.html");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("main").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("main").text()).doesNotContain("a note");
    assertThat(page.select("a[href='#the-second-part']")).isNotEmpty();
    assertThat(page.select("a[href='../rules/method-status.html']")).isNotEmpty();
    assertThat(page.select("a[href='../schema/schema.json']")).isNotEmpty();
    assertThat(page.select("a:contains(what is not there)")).isEmpty();
    assertThat(page.select("table td").eachText()).containsExactly("1", "2");
  }

  @Test
  void theIndexOfTheSearchHasPagesAndPartsOfDocuments() {
    String index = new String(FILES.get("search-index.js"), UTF_8);
    assertThat(index)
        .startsWith("statuteSearch(")
        .contains("\"a\": \"statuses/405.html\"")
        .contains("\"a\": \"docs/guide.html#the-second-part\"");
  }

  @Test
  void theSiteIsSmallAndComesFromNowhereElse() {
    long size = FILES.values().stream().mapToLong(octets -> octets.length).sum();
    assertThat(size).isLessThan(6_000_000);
    FILES.forEach(
        (address, octets) ->
            assertThat(
                    Jsoup.parse(new String(octets, UTF_8))
                        .select("script[src^=http], link[href^=http], img"))
                .as(address)
                .isEmpty());
  }

  @Test
  void theSameLawGivesTheSameFiles() {
    SortedMap<String, byte[]> again = files(LAW);
    assertThat(again.keySet()).isEqualTo(FILES.keySet());
    again.forEach((address, octets) -> assertThat(octets).isEqualTo(FILES.get(address)));
  }
}
