package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Clients that are answered before they have sent their content (RFC 9112, 9.6). */
final class UploadCases {

  private static final String CLAUSE = "RFC 9112, 9.6";
  private static final String JSON = "application/json";
  private static final int SIZE = SampleApi.UPLOAD_LIMIT;
  private static final int TIMES = 5;

  private UploadCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    upload(cases, 413, "POST", "/json", JSON);
    upload(cases, 415, "POST", "/upload/typed", "text/csv");
    upload(cases, 400, "POST", "/upload/half", JSON);
    upload(cases, 400, "POST", "/upload/item", JSON);
    upload(cases, 404, "POST", "/nothing", JSON);
    upload(cases, 405, "PUT", "/value", JSON);
    upload(cases, 501, "FROB", "/json", JSON);
    upload(cases, 202, "POST", "/upload/accepted", JSON);
    upload(cases, 202, "POST", "/upload/empty", JSON);
    upload(cases, 204, "POST", "/upload/nothing", JSON);
    upload(cases, 202, "POST", "/later/upload", JSON);
    upload(cases, 200, "POST", "/upload/count", JSON);
    cases.add(
        demand(
            "413 to HEAD reaches a client that sends first",
            CLAUSE,
            server -> sendsFirst(server, 413, head("HEAD", "/value", JSON), false)));
    cases.add(
        demand(
            "413 comes before the content, and is the end",
            "RFC 9110, 15.5.14",
            server -> refusedByLength(server)));
    cases.add(
        demand(
            "chunks beyond the limit are 413",
            "RFC 9110, 15.5.14",
            Dialogue.of(
                    "POST /json HTTP/1.1|Host: h|Content-Type: application/json|"
                        + "Transfer-Encoding: chunked||1|[|"
                        + ("1000|" + " ".repeat(0x1000) + "|").repeat(49)
                        + "1|]|0||",
                    problem(413))
                .endsAsSaid()));
    cases.add(
        demand(
            "much that nobody reads is not the next request",
            "RFC 9112, 9.3",
            Dialogue.of(
                    "POST /unread HTTP/1.1|Host: h|Content-Length: 150000||" + "x".repeat(150_000),
                    code(200))
                .endsAsSaid()));
    cases.add(
        demand(
            "a little that nobody reads is not the next request",
            "RFC 9112, 9.3",
            Dialogue.of(
                "POST /nothing HTTP/1.1|Host: h|Content-Length: 3||abc"
                    + "POST /upload/accepted HTTP/1.1|Host: h|Content-Length: 3||abc"
                    + "POST /upload/nothing HTTP/1.1|Host: h|Content-Length: 3||abc"
                    + "POST /upload/empty HTTP/1.1|Host: h|Content-Length: 3||abc"
                    + "POST /later/upload HTTP/1.1|Host: h|Content-Length: 3||abc",
                code(404),
                code(202),
                code(204),
                code(202),
                code(202))));
    return cases;
  }

  private static void upload(
      List<ConformanceCase> cases, int code, String method, String target, String type) {
    String name = code + " to " + method + " " + target;
    cases.add(
        demand(
            name + " reaches a client that sends first",
            CLAUSE,
            server -> sendsFirst(server, code, head(method, target, type), false)));
    cases.add(
        demand(
            name + " reaches a client that sends chunks first",
            CLAUSE,
            server -> sendsFirst(server, code, head(method, target, type), true)));
  }

  private static String head(String method, String target, String type) {
    return method + " " + target + " HTTP/1.1|Host: h|Content-Type: " + type + "|";
  }

  /** Sends all there is before it reads, as simple clients do. */
  private static void sendsFirst(ServerUnderTest server, int code, String head, boolean isChunked)
      throws IOException {
    String content = "[" + " ".repeat(SIZE - 1);
    for (int i = 0; i < TIMES; i++) {
      try (RawConnection connection = server.connect()) {
        connection.send(head);
        try {
          if (isChunked) {
            connection.send("Transfer-Encoding: chunked||" + Integer.toHexString(SIZE) + "|");
            connection.sendExactly(content).send("|0||");
          } else {
            connection.send("Content-Length: " + SIZE + "||").sendExactly(content);
          }
        } catch (IOException e) {
          throw new Violation("closes");
        }
        RawResponse response = Dialogue.read(connection, head.startsWith("HEAD "));
        Violation.unless(response.code() == code, "status " + response.code());
      }
    }
  }

  private static void refusedByLength(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(head("POST", "/json", JSON) + "Content-Length: " + SIZE + "||");
      problem(413).listing("Connection", "close").check(Dialogue.read(connection, false));
      try {
        connection.sendExactly("x".repeat(SIZE));
      } catch (IOException e) {
        // The client was told.
      }
      Dialogue.end(connection);
    }
  }
}
