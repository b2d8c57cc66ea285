package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;
import static dev.statute.testkit.server.Expected.refusal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The content of requests (RFC 9110, 6.4, 8). */
final class ContentCases {

  private static final String JSON = "Content-Type: application/json|";
  private static final String HIDDEN = "GET /nothing HTTP/1.1|Host: h||";

  private ContentCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String method : List.of("POST", "PATCH", "PUT")) {
      cases.add(
          demand(
              method + " of content in an unknown format",
              "RFC 9110, 15.5.16",
              Dialogue.of(
                  method + " /json HTTP/1.1|Host: h|Content-Type: text/csv|Content-Length: 3||1,2",
                  problem(415)
                      .listing(
                          method.equals("PUT") ? "Accept" : acceptOf(method), "application/json")
                      .without("Accept-Encoding"))));
    }
    for (String target :
        List.of("/unread", "/status/204", "/status/205", "/status/304", "/nothing", "/value")) {
      cases.add(unread(target, false));
      cases.add(unread(target, true));
    }
    cases.addAll(empty());
    cases.add(
        demand(
            "content of GET is not the next request",
            "RFC 9110, 9.3.1",
            Dialogue.of(
                    "GET /value HTTP/1.1|Host: h|Content-Length: " + length(HIDDEN) + "||" + HIDDEN,
                    refusal(200, 400))
                .endsAsSaid()));
    cases.add(
        demand(
            "content of HEAD is not the next request",
            "RFC 9110, 9.3.2",
            Dialogue.of(
                    "HEAD /value HTTP/1.1|Host: h|Content-Length: "
                        + length(HIDDEN)
                        + "||"
                        + HIDDEN,
                    refusal(200, 400).toHead())
                .endsAsSaid()));
    cases.add(
        demand(
            "content comes back as it was",
            "RFC 9110, 8.1",
            Dialogue.of(
                "POST /echo HTTP/1.1|Host: h|Content-Type: a/b|Content-Length: 3||abc",
                code(200).text("abc").field("Content-Type", "a/b"))));
    cases.add(
        demand(
            "chunked content comes back as it was",
            "RFC 9112, 7.1",
            Dialogue.of(
                "POST /echo HTTP/1.1|Host: h|Content-Type: a/b|Transfer-Encoding: chunked||3|abc|0||",
                code(200).text("abc").field("Content-Type", "a/b"))));
    cases.add(
        demand(
            "content that ends early is not taken",
            "RFC 9112, 8",
            server -> isNotTaken(server, "Content-Length: 9||[1]")));
    cases.add(
        demand(
            "chunks that end early are not taken",
            "RFC 9112, 8",
            server -> isNotTaken(server, "Transfer-Encoding: chunked||3|[1]|")));
    return cases;
  }

  private static String acceptOf(String method) {
    return "Accept-" + method.charAt(0) + method.substring(1).toLowerCase(Locale.ROOT);
  }

  private static int length(String text) {
    return text.replace("|", "\r\n").length();
  }

  private static ConformanceCase unread(String target, boolean isChunked) {
    String content =
        isChunked
            ? "Transfer-Encoding: chunked||"
                + Integer.toHexString(length(HIDDEN))
                + "|"
                + HIDDEN
                + "|0||"
            : "Content-Length: " + length(HIDDEN) + "||" + HIDDEN;
    return demand(
        (isChunked ? "chunks" : "content") + " that POST " + target + " does not read",
        "RFC 9112, 9.3",
        Dialogue.of(
                "POST " + target + " HTTP/1.1|Host: h|" + content,
                code(200, 204, 205, 304, 404, 405))
            .endsAsSaid());
  }

  private static List<ConformanceCase> empty() {
    String type = "Content-Type: a/b|";
    return List.of(
        demand(
            "PUT of an empty representation",
            "RFC 9110, 9.3.4",
            Dialogue.of(
                "PUT /echo HTTP/1.1|Host: h|" + type + "Content-Length: 0||", code(200).octets(0))),
        demand(
            "POST of empty content",
            "RFC 9110, 6.4",
            Dialogue.of(
                "POST /echo HTTP/1.1|Host: h|" + type + "Content-Length: 0||",
                code(200).octets(0))),
        demand(
            "PUT of empty chunked content",
            "RFC 9110, 6.4",
            Dialogue.of(
                "PUT /echo HTTP/1.1|Host: h|" + type + "Transfer-Encoding: chunked||0||",
                code(200).octets(0))),
        demand(
            "typed content that is missing",
            "RFC 9110, 15.5.1",
            Dialogue.of("POST /json HTTP/1.1|Host: h|" + JSON + "|", problem(400))),
        demand(
            "content without a type may be refused or guessed",
            "RFC 9110, 8.3",
            Dialogue.of("POST /json HTTP/1.1|Host: h|Content-Length: 3||[1]", code(200, 415))),
        demand(
            "JSON that is broken",
            "RFC 9110, 15.5.1",
            Dialogue.of(
                "POST /json HTTP/1.1|Host: h|" + JSON + "Content-Length: 3||[1,", problem(400))));
  }

  private static void isNotTaken(ServerUnderTest server, String content) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /json HTTP/1.1|Host: h|" + JSON + content);
      connection.end();
      Optional<RawResponse> response = Dialogue.readUnlessClosed(connection);
      if (response.isPresent()) {
        int code = response.get().code();
        Violation.unless(code == 400, "status " + code);
        Dialogue.end(connection);
      }
    }
  }
}
