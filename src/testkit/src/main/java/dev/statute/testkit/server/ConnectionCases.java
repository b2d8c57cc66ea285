package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Connections that are kept, and those that end (RFC 9112, 9). */
final class ConnectionCases {

  private static final String GET = "GET /value HTTP/1.1|Host: h|";
  private static final String OK = "{\"a\":1}";
  private static final int MANY = 100;

  private ConnectionCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    cases.add(
        demand(
            "requests that follow at once are answered in order",
            "RFC 9112, 9.3.2",
            Dialogue.of(
                    "GET /status/204 HTTP/1.1|Host: h||"
                        + "POST /echo HTTP/1.1|Host: h|Content-Type: a/b|Content-Length: 3||abc"
                        + "HEAD /long HTTP/1.1|Host: h||"
                        + "POST /echo HTTP/1.1|Host: h|Content-Type: a/b|Transfer-Encoding: chunked||"
                        + "2|de|0||"
                        + "GET /stream HTTP/1.1|Host: h||"
                        + "GET /nothing HTTP/1.1|Host: h||"
                        + "GET /status/304 HTTP/1.1|Host: h||"
                        + "GET /later/value HTTP/1.1|Host: h||"
                        + GET
                        + "Connection: close||",
                    code(204),
                    code(200).text("abc"),
                    code(200).toHead(),
                    code(200).text("de"),
                    code(200).octets(SampleApi.LONG),
                    problem(404),
                    code(304),
                    code(200).text("\"later\""),
                    code(200).text(OK))
                .closes()));
    cases.add(
        demand(
            "a hundred requests at once",
            "RFC 9112, 9.3.2",
            server -> answersMany(server, (GET + "|").repeat(MANY))));
    cases.add(
        demand(
            "a connection is kept",
            "RFC 9112, 9.3",
            Dialogue.of(GET + "|", code(200).field("Connection", null))));
    for (String options :
        List.of("close", "Close", "foo, close", "close, foo", "keep-alive, close")) {
      cases.add(
          demand(
              "Connection: " + options + " ends it",
              "RFC 9112, 9.6",
              Dialogue.of(
                      GET + "Connection: " + options + "||",
                      code(200).text(OK).listing("Connection", "close"))
                  .closes()));
    }
    cases.add(
        demand(
            "requests after the last one are not answered",
            "RFC 9112, 9.6",
            Dialogue.of(GET + "Connection: close||" + GET + "|", code(200)).closes()));
    cases.add(
        demand(
            "close after a refusal ends it",
            "RFC 9112, 9.6",
            Dialogue.of("GET /nothing HTTP/1.1|Host: h|Connection: close||", problem(404))
                .closes()));
    cases.add(
        demand(
            "close after a 204 ends it",
            "RFC 9112, 9.6",
            Dialogue.of("GET /status/204 HTTP/1.1|Host: h|Connection: close||", code(204))
                .closes()));
    cases.add(
        demand(
            "close after a reply that took its time ends it",
            "RFC 9112, 9.6",
            Dialogue.of("GET /later/value HTTP/1.1|Host: h|Connection: close||", code(200))
                .closes()));
    for (String upgrade : List.of("h2c", "websocket", "TLS/1.0", "frob/2")) {
      cases.add(
          demand(
              "an offer to upgrade to " + upgrade + " may be ignored",
              "RFC 9110, 7.8",
              Dialogue.of(
                  GET + "Connection: Upgrade|Upgrade: " + upgrade + "||", code(200).text(OK))));
    }
    cases.add(
        demand(
            "TE is no reason for trailers",
            "RFC 9110, 10.1.4",
            Dialogue.of(GET + "TE: trailers|Connection: TE||", code(200).text(OK))));
    cases.add(
        demand("a request that comes octet by octet", "RFC 9112, 2.2", ConnectionCases::drips));
    cases.add(
        demand(
            "a client that ends its side is answered",
            "RFC 9112, 9.6",
            ConnectionCases::answersAfterTheEnd));
    cases.add(
        demand(
            "a client that says nothing", "RFC 9112, 9.5", ConnectionCases::endsWithoutARequest));
    return cases;
  }

  private static void answersMany(ServerUnderTest server, String requests) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(requests);
      for (int i = 0; i < MANY; i++) {
        RawResponse response = Dialogue.read(connection, false);
        Violation.unless(response.text().equals(OK), "other content");
      }
      Dialogue.goesOn(connection);
    }
  }

  private static void drips(ServerUnderTest server) throws IOException {
    String request =
        "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Content-Length: 3||[1]";
    try (RawConnection connection = server.connect()) {
      for (char octet : request.replace("|", "\r\n").toCharArray()) {
        connection.sendExactly(String.valueOf(octet));
      }
      code(200).text("[1]").check(Dialogue.read(connection, false));
      Dialogue.goesOn(connection);
    }
  }

  /** Sends what a server may understand, and ends the connection. */
  static void answersOrCloses(ServerUnderTest server, String octets) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(octets);
      connection.end();
      Dialogue.readUnlessClosed(connection).ifPresent(Expected.refusal(200, 400)::check);
    }
  }

  private static void answersAfterTheEnd(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(GET + "|");
      connection.end();
      code(200).text(OK).check(Dialogue.read(connection, false));
      Dialogue.end(connection);
    }
  }

  private static void endsWithoutARequest(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.end();
      Dialogue.end(connection);
    }
  }
}
