package dev.statute.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each page has a file of its own, on each system of files. */
class SiteAddressesTest {

  @Test
  void namesOfFilesHaveOnlyPlainCharacters() {
    assertThat(SiteAddresses.file("If-Match")).isEqualTo("If-Match");
    assertThat(SiteAddresses.file("*")).isEqualTo("_2a");
    assertThat(SiteAddresses.file("a/../b")).isEqualTo("a_2f_2e_2e_2fb");
    assertThat(SiteAddresses.file("x".repeat(1000))).hasSize(100);
  }

  @Test
  void theIndexOfAFolderKeepsItsFile() {
    String text =
        """
        extends: standard
        methods:
          INDEX: {safe: true, idempotent: true, summary: Lists.}
        """;
    LawResult result =
        new Laws()
            .extensions((rule, severity) -> Optional.empty())
            .read("acme.yaml", text.getBytes(StandardCharsets.UTF_8));
    Law law = result.law().orElseThrow(() -> new AssertionError(result.problems()));
    SiteAddresses addresses = SiteAddresses.of(law);
    assertThat(addresses.method("GET")).contains("methods/GET.html");
    assertThat(addresses.method("INDEX")).contains("methods/INDEX.2.html");
    assertThat(addresses.method("LIST")).isEmpty();
  }
}
