package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No report shows what is secret in a capture, whatever is wrong there. */
class SecretsOfCapturesTest {

  private static final String CANARY = "canary77secret";

  /** Values that break the syntax of their fields, or the demands on them. */
  private static final List<String> FIELDS =
      List.of(
          "Authorization: Bearer " + CANARY + " " + CANARY,
          "Authorization: " + CANARY + "@@",
          "Authorization: Digest username=" + CANARY + ", nonce=\\\"" + CANARY,
          "Proxy-Authorization: Basic " + CANARY + "!",
          "Cookie: sid=" + CANARY + ";;b " + CANARY + "=\\u0001",
          "Set-Cookie: " + CANARY,
          "Set-Cookie: sid=" + CANARY + "\\u0001; Expires=" + CANARY + "; Max-Age=" + CANARY,
          "Set-Cookie: sid=\\\"" + CANARY + "; Domain=" + CANARY + " x; SameSite=" + CANARY + "7",
          "Location: https://user:" + CANARY + "@api.example/ b?token=" + CANARY,
          "Location: /x?password=" + CANARY + "%zz#access_token=" + CANARY,
          "Content-Location: /x?api_key=" + CANARY + "^",
          "Referer: https://a/?sig=" + CANARY + "#x",
          "Link: <https://a/?X-Amz-Signature=" + CANARY + ">; rel",
          "Refresh: 0; url=/?code=" + CANARY,
          "X-Api-Key: " + CANARY + "\\u0001",
          "X-Auth-Token: " + CANARY,
          "Authentication-Info: nextnonce=" + CANARY + " x");

  @TempDir private Path folder;
  private String capture = "";

  @BeforeEach
  void write() throws IOException {
    StringBuilder entries = new StringBuilder();
    for (String field : FIELDS) {
      String name = field.substring(0, field.indexOf(':'));
      String value = field.substring(field.indexOf(':') + 2);
      String line = "{\"name\": \"" + name + "\", \"value\": \"" + value + "\"}";
      for (int status : new int[] {200, 201, 204, 301, 304, 401, 405, 416, 426}) {
        entries
            .append(entries.isEmpty() ? "" : ",\n")
            .append(
                """
                {"request": {"method": "POST",
                 "url": "https://user:%1$s@api.example/a b?token=%1$s&q={&session_id=%1$s#%1$s",
                 "httpVersion": "HTTP/1.1", "headers": [%2$s],
                 "postData": {"mimeType": "x", "text": "%1$s"}},
                 "response": {"status": %3$d, "httpVersion": "HTTP/1.1", "headers": [%2$s],
                 "content": {"size": 14, "mimeType": "%1$s", "text": "%1$s"}}}"""
                    .formatted(CANARY, line, status));
      }
    }
    String har =
        "{\"log\": {\"creator\": {\"name\": \"somebody\"}, \"entries\": [\n" + entries + "\n]}}";
    capture = Files.writeString(folder.resolve("traffic.har"), har).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void noReportShowsThem(String format) {
    Ran ran = Ran.of("check", "--profile", "strict", "--limit", "0", "--format", format, capture);
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out().lines().filter(line -> line.contains(CANARY))).isEmpty();
    assertThat(ran.err()).doesNotContain(CANARY);
  }

  @Test
  void neitherDoListsOfKnownFindingsNorFaultsOfFiles() throws IOException {
    Path known = folder.resolve("known.txt");
    Ran.of("check", "--known", known.toString(), "--write-known", capture);
    assertThat(known).content().doesNotContain(CANARY);
    String torn = Files.readString(Path.of(capture)).replace("\"size\"", CANARY + "\"size\"");
    Path file = Files.writeString(folder.resolve("torn.har"), torn);
    assertThat(Ran.of("check", file.toString()).out()).doesNotContain(CANARY);
  }

  @Test
  void theyAreShownToThoseWhoAsk() {
    assertThat(Ran.of("check", "--format", "json", "--show-secrets", capture).out())
        .contains(CANARY);
  }
}
