package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The Expect field (RFC 9110, 10.1.1). */
final class ExpectCases {

  private static final String CLAUSE = "RFC 9110, 10.1.1";
  private static final String EXPECT = " HTTP/1.1|Host: h|Expect: 100-continue|";
  private static final String JSON = "Content-Type: application/json|";

  private ExpectCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    cases.add(
        demand(
            "content that is expected is asked for",
            CLAUSE,
            server -> continues(server, "100-continue")));
    cases.add(
        demand(
            "expectations are in any case", CLAUSE, server -> continues(server, "100-Continue")));
    cases.add(demand("a 100 has no length", "RFC 9110, 8.6", ExpectCases::isBare));
    refused(
        cases, "413 by the length", "POST /json" + EXPECT + JSON + "Content-Length: 200001|", 413);
    refused(
        cases,
        "415 by the type",
        "POST /json" + EXPECT + "Content-Type: text/csv|Content-Length: 3|",
        415);
    refused(cases, "404 by the target", "POST /nothing" + EXPECT + "Content-Length: 3|", 404);
    refused(cases, "405 by the method", "DELETE /json" + EXPECT + "Content-Length: 3|", 405);
    refused(cases, "501 by the method", "FROB /json" + EXPECT + "Content-Length: 3|", 501);
    refused(
        cases,
        "406 by Accept",
        "GET /reading/json" + EXPECT + "Accept: text/html|Content-Length: 3|",
        406);
    cases.add(
        demand(
            "an operation that reads nothing asks for nothing",
            CLAUSE,
            Dialogue.of("POST /unread" + EXPECT + "Content-Length: 3||", code(200)).endsAnyhow()));
    cases.add(
        demand(
            "content that nobody waits to send needs no 100",
            CLAUSE,
            server -> answersAtLast(server, "POST /echo", "Content-Length: 3||[1]")));
    cases.add(
        demand(
            "an expectation without content",
            CLAUSE,
            server -> answersAtLast(server, "POST /unread", "Content-Length: 0||")));
    cases.add(
        demand(
            "an expectation that nobody knows",
            "RFC 9110, 15.5.18",
            Dialogue.of("GET /value HTTP/1.1|Host: h|Expect: frob||", refusal(200, 417))
                .endsAsSaid()));
    cases.add(
        demand(
            "an expectation that nobody knows beside one that all know",
            "RFC 9110, 15.5.18",
            Dialogue.of(
                    "POST /json HTTP/1.1|Host: h|Expect: 100-continue, frob|"
                        + JSON
                        + "Content-Length: 3||[1]",
                    refusal(200, 417))
                .endsAnyhow()));
    return cases;
  }

  private static void continues(ServerUnderTest server, String value) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /json HTTP/1.1|Host: h|Expect: " + value + "|" + JSON + "Content-Length: 3||");
      RawResponse interim = Dialogue.read(connection, false);
      Violation.unless(interim.code() == 100, "status " + interim.code());
      RawResponse answer = Dialogue.read(connection.send("[1]"), false);
      Violation.unless(answer.code() == 200, "status " + answer.code());
      Violation.unless(answer.text().equals("[1]"), "other content");
      Dialogue.goesOn(connection);
    }
  }

  private static void isBare(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /json" + EXPECT + JSON + "Content-Length: 3||");
      MessageRules.check(Dialogue.read(connection, false));
    }
  }

  private static void refused(List<ConformanceCase> cases, String what, String head, int code) {
    cases.add(
        demand(
            what + " comes before the content",
            CLAUSE,
            Dialogue.of(head + "|", refusal(code)).endsAnyhow()));
  }

  /** Reads as many interim responses as there are. */
  private static void answersAtLast(ServerUnderTest server, String start, String content)
      throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(start + EXPECT + "Content-Type: a/b|" + content);
      RawResponse response = Dialogue.read(connection, false);
      while (response.code() == 100) {
        response = Dialogue.read(connection, false);
      }
      Violation.unless(response.code() == 200, "status " + response.code());
      Dialogue.goesOn(connection);
    }
  }
}
