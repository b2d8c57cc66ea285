package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;

import java.io.IOException;
import java.util.List;

/** Interim responses, which a server that cannot send them leaves out (RFC 9110, 15.2). */
final class InterimCases {

  private static final String TEXT = "\"final\"";

  private InterimCases() {}

  static List<ConformanceCase> all() {
    return List.of(
        demand(
            "hints come before the final response",
            "RFC 8297, 2",
            server -> comeFirst(server, "GET /interim")),
        demand(
            "hints come before a later response",
            "RFC 8297, 2",
            server -> comeFirst(server, "GET /later/interim")),
        demand(
            "hints come before a response without content",
            "RFC 8297, 2",
            server -> comeFirst(server, "HEAD /interim")),
        demand(
            "HTTP/1.0 gets no hints",
            "RFC 9110, 15.2",
            Dialogue.of("GET /interim HTTP/1.0||", code(200).text(TEXT)).closes()),
        demand(
            "HTTP/1.0 gets no later hints",
            "RFC 9110, 15.2",
            Dialogue.of("GET /later/interim HTTP/1.0||", code(200).text(TEXT)).closes()));
  }

  /** Each of them is complete, and nothing is left over after the final one. */
  private static void comeFirst(ServerUnderTest server, String start) throws IOException {
    boolean isToHead = start.startsWith("HEAD ");
    try (RawConnection connection = server.connect()) {
      connection.send(start + " HTTP/1.1|Host: h||");
      RawResponse response = Dialogue.read(connection, isToHead);
      while (response.code() / 100 == 1) {
        code(103).that(InterimCases::isHint).check(response);
        response = Dialogue.read(connection, isToHead);
      }
      Expected last = code(200).without("Link");
      (isToHead ? last : last.text(TEXT)).check(response);
      Dialogue.goesOn(connection);
    }
  }

  private static void isHint(RawResponse response) {
    String link = response.field("Link");
    Violation.unless(link != null && link.startsWith("</style>"), "Link: " + link);
  }
}
