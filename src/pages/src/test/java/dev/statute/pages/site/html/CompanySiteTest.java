package dev.statute.pages.site.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawResult;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The site of a company's own law says what is the company's. */
class CompanySiteTest {

  private static final String LAW =
      """
      extends: standard
      headers:
        X-Request-Id: {type: text, in: [request, response], summary: Names the request.}
      methods:
        PURGE: {safe: false, idempotent: true, summary: Drops what caches hold.}
      statuses:
        430: {name: GatewayThrottled, phrase: Gateway Throttled, summary: Too much.}
      policy:
        forbid:
          402: {reason: we do not sell, instead: [403]}
        require:
          430: {Retry-After: clients have to know when to come back}
      """;

  private static final SortedMap<String, byte[]> FILES = SiteFilesTest.files(law());

  private static Law law() {
    LawResult result =
        new Laws()
            .extensions((rule, severity) -> java.util.Optional.empty())
            .read("acme.yaml", LAW.getBytes(UTF_8));
    return result.law().orElseThrow(() -> new AssertionError(result.problems()));
  }

  private Document page(String address) {
    assertThat(FILES.keySet()).contains(address);
    return Jsoup.parse(new String(FILES.get(address), UTF_8));
  }

  @Test
  void whatTheCompanyDefinesIsMarked() {
    for (String address :
        new String[] {"statuses/430.html", "methods/PURGE.html", "fields/X-Request-Id.html"}) {
      assertThat(page(address).select(".origin").text())
          .isEqualTo("Defined by acme.yaml, not by HTTP");
    }
  }

  @Test
  void whatThePolicyDemandsIsSaidWithItsLine() {
    Document page = page("statuses/402.html");
    assertThat(page.select(".origin").text()).isEqualTo("Extended by acme.yaml");
    assertThat(page.select("main").text())
        .contains("we do not sell")
        .contains("company policy acme.yaml:10");
    assertThat(page("statuses/430.html").select("main").text())
        .contains("Retry-After must be sent company policy acme.yaml:12");
  }

  @Test
  void whatIsHttpsOwnIsNotMarked() {
    assertThat(page("statuses/404.html").select(".origin")).isEmpty();
    assertThat(new SiteLinks(FILES).broken()).isEmpty();
  }
}
