package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCapturesTest {

  private static final String DATE =
      "{\"name\": \"Date\", \"value\": \"Tue, 01 Dec 2026 15:00:00 GMT\"}";
  private static final String LAWFUL = entry("https://api.example/orders", 200, DATE);

  @TempDir private Path folder;

  static String entry(String url, int status, String fields) {
    return """
        {"request": {"method": "GET", "url": "%s", "httpVersion": "HTTP/1.1", "headers": []},
         "response": {"status": %d, "httpVersion": "HTTP/1.1", "headers": [%s], "content": {}}}"""
        .formatted(url, status, fields);
  }

  static String har(String... entries) {
    return """
        {"log": {"version": "1.2", "creator": {"name": "somebody", "version": "1"}, "entries": [
        %s
        ]}}
        """
        .formatted(String.join(",\n", entries));
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void aLawfulCaptureIsFine() throws IOException {
    Ran ran = Ran.of("check", file("traffic.har", har(LAWFUL, LAWFUL)));
    assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).isEqualTo("2 exchanges with 1 host: 0 errors, 0 warnings\n");
  }

  @Test
  void whatIsWrongInTheSameWordsIsShownOnceWithItsPlaces() throws IOException {
    String capture =
        file(
            "traffic.har",
            har(
                entry("https://api.example/orders/1?token=canary", 401, DATE),
                entry("https://api.example/orders/2", 401, DATE),
                entry("https://other.example/", 401, DATE)));
    Ran ran = Ran.of("check", capture);
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out())
        .startsWith(
            capture
                + ":2: error: [owed-field] the 401 Unauthorized to GET"
                + " /orders/1 has no WWW-Authenticate\n    RFC 9110, 15.5.2: ")
        .contains("\n    The same in 1 more exchange: " + capture + ":4\n")
        .contains(capture + ":6: error: [owed-field] the 401 Unauthorized to GET / has no")
        .endsWith("3 exchanges with 2 hosts: 2 errors, 0 warnings\n");
  }

  @Test
  void capturesAreFoundByTheirContentToo() throws IOException {
    file("a/traffic.json", har(LAWFUL));
    file("a/other.json", "{\"log\": 1}");
    file("a/b/traffic.har", har(LAWFUL, LAWFUL));
    Ran ran = Ran.of("check", folder.resolve("a").toString());
    assertThat(ran.out().lines().filter(line -> line.contains("exchange")))
        .containsExactly(
            "2 exchanges with 1 host: 0 errors, 0 warnings",
            "1 exchange with 1 host: 0 errors, 0 warnings");
  }

  @Test
  void theStandardInputMayBeACapture() {
    Ran ran = Ran.on(Terminal.NONE, har(LAWFUL), "check", "-");
    assertThat(ran.out()).isEqualTo("1 exchange with 1 host: 0 errors, 0 warnings\n");
  }

  @Test
  void whatIsNotJudgedIsSaid() throws IOException {
    String capture =
        file(
            "traffic.har",
            har(
                LAWFUL,
                entry("https://cdn.example/a.js", 200, ""),
                entry("data:text/plain,a", 200, ""),
                entry("https://api.example/", 0, "")));
    Ran ran = Ran.of("check", "--host", "api.*", capture);
    assertThat(ran.out())
        .isEqualTo(
            """
            1 exchange with 1 host: 0 errors, 0 warnings
            Not judged: 1 entry had no response, 1 entry was not HTTP (data:, blob:, …), 1 entry was \
            about another host
            """);
  }

  @Test
  void aTornCaptureIsReportedWithItsPlaceAndTheRestIsJudged() throws IOException {
    String capture = file("traffic.har", har(LAWFUL, LAWFUL).replaceFirst("\\]\\}\\}\\s*$", ""));
    Ran ran = Ran.of("check", capture);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.out())
        .startsWith(capture + ":6:1: error: [capture] log.entries[1]: the file ends here")
        .endsWith("2 exchanges with 1 host: 0 errors, 0 warnings\n");
  }

  @Test
  void documentsAndCapturesAreCheckedInOneCall() throws IOException {
    String document =
        file("api.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n");
    String capture = file("traffic.har", har(LAWFUL));
    Ran ran = Ran.of("check", document, capture);
    assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out())
        .contains(capture + "\n1 exchange with 1 host: 0 errors, 0 warnings\n")
        .contains(document + "\n");
    Ran json = Ran.of("check", "--format", "json", document, capture);
    assertThat(json.out()).contains("\"documents\": [\n    {", "\"captures\": [\n    {");
  }

  @Test
  void aHostIsNotAUri() throws IOException {
    Ran ran = Ran.of("check", "--host", "https://api.example/", file("a.har", har(LAWFUL)));
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("is not a host. Write its name");
  }

  @Test
  void aFolderWithoutEitherSaysSo() throws IOException {
    file("a/x.txt", "x");
    Ran ran = Ran.of("check", folder.resolve("a").toString());
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("There is no OpenAPI document and no capture in the folder");
  }

  @Test
  void whatCurlPrintsIsJudged() throws IOException {
    String response =
        """
        HTTP/1.1 401 Unauthorized
        Date: Tue, 01 Dec 2026 15:00:00 GMT
        Content-Length: 0

        """;
    Ran ran = Ran.of("check", file("answer.txt", response));
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out())
        .contains("answer.txt:1: error: [owed-field] the 401 Unauthorized to GET / has no")
        .endsWith("1 exchange: 1 error, 1 warning\n");
    Ran input = Ran.on(Terminal.NONE, response.replace("\n", "\r\n"), "check", "-");
    assertThat(input.out()).startsWith("stdin:1: error: [owed-field]");
  }

  @Test
  void messagesThatNobodyCanReadAreFindingsWithTheirLines() throws IOException {
    Ran ran = Ran.of("check", file("answer.txt", "HTTP/1.1 204 No Content\nVary: a\nnonsense\n\n"));
    assertThat(ran.out())
        .contains("answer.txt:3: error: [malformed-message] the response has a field line without")
        .contains("    RFC 9112, 2.1: ");
  }

  @Test
  void aRequestAndItsResponseMayBeInFilesOfTheirOwn() throws IOException {
    String request = file("login-request.http", "DELETE /a HTTP/1.1\r\nHost: api.example\r\n\r\n");
    String response =
        file("login-response.http", "HTTP/1.1 206 Partial Content\r\nContent-Length: 0\r\n\r\n");
    for (String[] files :
        new String[][] {{request}, {response}, {request, response}, {folder.toString()}}) {
      String[] words = new String[files.length + 1];
      words[0] = "check";
      System.arraycopy(files, 0, words, 1, files.length);
      assertThat(Ran.of(words).out())
          .contains(
              "login-response.http:1: error: [unlawful-status] the 206 Partial Content to DELETE /a")
          .containsOnlyOnce("1 exchange with 1 host");
    }
  }

  @Test
  void capturesAreJudgedByContractsToo() throws IOException {
    String document =
        file(
            "api.yaml",
            """
            openapi: 3.1.0
            info: {title: Orders, version: '1'}
            servers: [{url: 'https://api.example/'}]
            paths:
              /orders:
                get:
                  responses:
                    '200': {description: all}
            """);
    String capture =
        file("traffic.har", har(LAWFUL, entry("https://api.example/orders", 202, DATE)));
    Ran ran = Ran.of("check", "--contract", document, capture);
    assertThat(ran.exit()).as(ran.out()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out()).contains("traffic.har:4: error: [undeclared-status]");
    Ran coverage = Ran.of("check", "--contract", document, "--coverage", capture);
    assertThat(coverage.out())
        .contains("Contract coverage: each of the 1 declared cases was answered.\n")
        .contains("Answers that are not declared:\n");
    Ran none = Ran.of("check", "--coverage", capture);
    assertThat(none.err()).contains("--coverage needs --contract PLACE");
    Ran wrong = Ran.of("check", "--contract", document, "--base", "orders", capture);
    assertThat(wrong.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(wrong.err()).contains("--base: a base is a URI");
  }

  @Test
  void reportsForToolsHaveTheLinesAndThePagesOfRules() throws IOException {
    String capture = file("traffic.har", har(entry("https://api.example/orders", 401, DATE)));
    Ran ran = Ran.of("check", "--format", "sarif", capture);
    assertThat(ran.out())
        .contains("\"ruleId\": \"owed-field\"", "\"startLine\": 2", "rules/owed-field");
    Ran json = Ran.of("check", "--format", "json", capture);
    assertThat(json.out()).contains("\"rule\": \"owed-field\"", "\"line\": 2", "\"count\": 1");
  }

  @Test
  void knownFindingsAreNotReportedAgain() throws IOException {
    String capture = file("traffic.har", har(entry("https://api.example/orders/1", 401, DATE)));
    String known = folder.resolve("known.txt").toString();
    Ran written = Ran.of("check", "--known", known, "--write-known", capture);
    assertThat(written.exit()).as(written.out() + written.err()).isZero();
    String other =
        file(
            "other.har",
            har(
                entry("https://api.example/orders/2", 401, DATE),
                entry("https://api.example/orders/2", 206, DATE)));
    Ran ran = Ran.of("check", "--known", known, other);
    assertThat(ran.out()).doesNotContain("[owed-field] the 401").contains(", 1 known\n");
  }
}
