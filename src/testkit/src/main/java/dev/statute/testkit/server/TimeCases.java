package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;

/** Answers that come piece by piece, late, never, or from a thread that was told to stop. */
final class TimeCases {

  private static final String TAIL = " HTTP/1.1|Host: h||";
  private static final String LIVE = "GET /live";

  private TimeCases() {}

  static List<ConformanceCase> all() {
    return List.of(
        demand(
            "a reply that never comes is 503",
            "RFC 9110, 15.6.4",
            Dialogue.of("GET /later/never" + TAIL, problem(503)).endsAsSaid()),
        demand(
            "a reply that fails by a timer is 500",
            "RFC 9110, 15.6.1",
            Dialogue.of("POST /later/timeout" + TAIL, problem(500)).endsAsSaid()),
        demand(
            "a reply by a timer comes",
            "RFC 9110, 15.3.1",
            Dialogue.of("GET /later/timer" + TAIL, code(200).text("\"timer\""))),
        demand(
            "a reply from an interrupted thread comes",
            "RFC 9110, 15.3.1",
            Dialogue.of("GET /interrupted" + TAIL, code(200).text("\"interrupted\"")).endsAsSaid()),
        demand(
            "what is flushed reaches the client before the end",
            "RFC 9112, 7.1",
            server -> isLive(server, " HTTP/1.1|Host: h||")),
        demand(
            "what is flushed reaches a client of HTTP/1.0 before the end",
            "RFC 9112, 6.3",
            server -> isLive(server, " HTTP/1.0||")),
        demand(
            "HEAD of live content has no content",
            "RFC 9110, 9.3.2",
            Dialogue.of("HEAD /live" + TAIL, code(200).toHead())));
  }

  private static void isLive(ServerUnderTest server, String tail) throws IOException {
    try (RawConnection reader = server.connect();
        RawConnection other = server.connect()) {
      reader.send(LIVE + tail).readUntil("first");
      other.send("POST /live" + TAIL);
      code(204).check(Dialogue.read(other, false));
      reader.readUntil("second");
    } catch (SocketTimeoutException e) {
      throw new Violation("no answer");
    }
  }
}
