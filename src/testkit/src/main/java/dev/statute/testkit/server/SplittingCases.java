package dev.statute.testkit.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** No part of a request adds a line to the response (RFC 9110, 5.5, 17.5; RFC 9112, 11.1). */
final class SplittingCases {

  private static final String ATTACK = "a%0D%0AX-Evil:%201%0D%0A%0D%0A%3Cscript%3E";
  private static final String TAIL = " HTTP/1.1|Host: h||";

  /** The fields that answers of the sample may have. */
  private static final List<String> KNOWN =
      List.of(
          "date",
          "content-type",
          "content-length",
          "transfer-encoding",
          "allow",
          "accept",
          "accept-patch",
          "accept-post",
          "connection",
          "keep-alive",
          "server",
          "etag",
          "vary");

  private SplittingCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    add(cases, "a field from the query", "GET /field?v=" + ATTACK + TAIL);
    add(cases, "a field that ends with a line feed", "GET /field?v=a%0A" + TAIL);
    add(cases, "a field with NUL", "GET /field?v=a%00b" + TAIL);
    add(
        cases,
        "a field of characters that shorten to line ends",
        "GET /field?v=%E2%80%A8%C4%8D%C4%8A" + TAIL);
    add(cases, "content from the path", "GET /text/" + ATTACK + TAIL);
    add(cases, "a problem about the query", "GET /query?n=" + ATTACK + TAIL);
    add(cases, "a problem about a name in the query", "GET /query?" + ATTACK + TAIL);
    add(cases, "a problem about the path", "GET /status/" + ATTACK + TAIL);
    add(cases, "a path that is nowhere", "GET /" + ATTACK + TAIL);
    add(cases, "a problem of the operation", "GET /echo/" + ATTACK + TAIL);
    add(cases, "a cookie", "GET /echo/" + ATTACK + "?where=cookie" + TAIL);
    add(cases, "a location", "GET /echo/" + ATTACK + "?where=location" + TAIL);
    add(cases, "a choice from the query", "GET /echo/a?where=" + ATTACK + TAIL);
    add(
        cases,
        "a cookie from a field",
        "GET /echo/a?where=language HTTP/1.1|Host: h|Accept-Language: a\u0000b||");
    add(
        cases,
        "a cookie of characters that shorten to line ends",
        "GET /echo/a%E2%80%A8%C4%8D%C4%8AX-Evil:?where=cookie" + TAIL);
    add(cases, "a 405", "DELETE /text/" + ATTACK + TAIL);
    add(
        cases,
        "a 406 to a control character",
        "GET /value HTTP/1.1|Host: h|Accept: text/html;x=\"\u000bX-Evil:\"||");
    add(
        cases,
        "a 406 to a malformed type",
        "GET /value HTTP/1.1|Host: h|Accept: <script>/X-Evil||");
    add(
        cases,
        "a 415",
        "POST /json HTTP/1.1|Host: h|Content-Type: X-Evil/<script>|Content-Length: 1||1");
    add(
        cases,
        "a problem about content",
        "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Content-Length: 16||"
            + "{\"<script>\":X-E}");
    add(cases, "a malformed Host", "GET /value HTTP/1.1|Host: <script>Evil||");
    add(cases, "a malformed target", "GET /<script>Evil" + TAIL);
    add(cases, "a malformed version", "GET /value HTTP/<script>|Host: h||");
    add(cases, "a malformed field line", "GET /value HTTP/1.1|Host: h|<script>Evil||");
    add(
        cases,
        "a malformed length",
        "POST /json HTTP/1.1|Host: h|Content-Length: <script>X-Evil||");
    add(cases, "an expectation", "GET /value HTTP/1.1|Host: h|Expect: <script>X-Evil||");
    return cases;
  }

  private static void add(List<ConformanceCase> cases, String what, String octets) {
    cases.add(
        ConformanceCase.demand(
            "nothing is injected by " + what, "RFC 9112, 11.1", server -> isOurs(server, octets)));
  }

  private static void isOurs(ServerUnderTest server, String octets) throws IOException {
    boolean isEcho = octets.contains("/echo/") || octets.contains("GET /text/");
    try (RawConnection connection = server.connect()) {
      RawResponse response = Dialogue.read(connection.send(octets), false);
      MessageRules.check(response);
      Violation.unless(!response.statusLine().contains("script"), response.statusLine());
      for (String line : response.lines()) {
        String name = line.split(":", 2)[0].toLowerCase(Locale.ROOT);
        Violation.unless(KNOWN.contains(name), "the field " + name);
        Violation.unless(!line.contains("Evil") && !line.contains("script"), line);
      }
      if (!isEcho) {
        for (String part : List.of("Evil", "<script", "X-E")) {
          Violation.unless(!response.text().contains(part), "reflects " + part);
        }
      }
      if (String.valueOf(response.field("Content-Type")).endsWith("json")) {
        isOneJson(response);
      }
      if (response.field("Connection") == null) {
        Dialogue.goesOn(connection);
      }
    }
  }

  private static void isOneJson(RawResponse response) {
    boolean isOneLine = !response.text().contains("\r") && !response.text().contains("\n");
    Violation.unless(isOneLine, "content of several lines");
    try {
      new ObjectMapper().readTree(response.text());
    } catch (JacksonException e) {
      throw new Violation("content that is not JSON");
    }
  }
}
