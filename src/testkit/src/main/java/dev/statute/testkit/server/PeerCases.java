package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Clients that stall, are slow or vanish, beside others that must not notice (RFC 9110, 17). */
final class PeerCases {

  private static final String CLAUSE = "RFC 9112, 9.5";
  private static final String OTHER = "GET /value HTTP/1.1|Host: h||";
  private static final String LATER = "GET /later/value HTTP/1.1|Host: h||";
  private static final String JSON = " HTTP/1.1|Host: h|Content-Type: application/json|";
  private static final int PEERS = 32;

  private PeerCases() {}

  static List<ConformanceCase> all() {
    return List.of(
        stalled("no request", ""),
        stalled("half a request line", "GET /va"),
        stalled("half a header section", "GET /value HTTP/1.1|Host: h|X"),
        stalled("half of content", "POST /json" + JSON + "Content-Length: 1000||[1]"),
        stalled("half a chunk", "POST /json" + JSON + "Transfer-Encoding: chunked||1000|[1]"),
        stalled("half a chunk size", "POST /json" + JSON + "Transfer-Encoding: chunked||10"),
        stalled("half of unread content", "POST /unread" + JSON + "Content-Length: 1000||[1]"),
        stalled(
            "half of unread content, later",
            "POST /later/upload" + JSON + "Content-Length: 1000||"),
        stalled("half of refused content", "POST /nothing" + JSON + "Content-Length: 1000||[1]"),
        demand(
            "others are answered beside clients that do not read",
            CLAUSE,
            server -> besideSlowReaders(server, "/flood")),
        demand(
            "others are answered beside clients that do not read, later",
            CLAUSE,
            server -> besideSlowReaders(server, "/later/flood")),
        demand(
            "timers go on beside clients that stall",
            CLAUSE,
            server ->
                timersGoOn(server, "POST /later/timeout" + JSON + "Content-Length: 1000||[1]")),
        demand(
            "timers go on beside clients that do not read",
            CLAUSE,
            server -> timersGoOn(server, "GET /later/timer/flood HTTP/1.1|Host: h||")),
        demand(
            "others are answered after clients that vanish within content",
            CLAUSE,
            server -> afterVanished(server, "POST /json" + JSON + "Content-Length: 1000||[1]")),
        demand(
            "others are answered after clients that vanish within the answer",
            CLAUSE,
            server -> afterVanished(server, "GET /flood HTTP/1.1|Host: h||")),
        demand(
            "others are answered after clients that vanish within a later answer",
            CLAUSE,
            server -> afterVanished(server, "GET /later/flood HTTP/1.1|Host: h||")),
        demand(
            "others are answered after clients that vanish before the answer",
            CLAUSE,
            server -> afterVanished(server, LATER)),
        demand("a slow reader gets all there is", "RFC 9112, 6.3", PeerCases::slowReaderGetsAll));
  }

  private static ConformanceCase stalled(String what, String octets) {
    return demand(
        "others are answered beside clients that stall after " + what,
        CLAUSE,
        server -> besideStalled(server, octets));
  }

  private static void besideStalled(ServerUnderTest server, String octets) throws IOException {
    List<RawConnection> peers = new ArrayList<>();
    try {
      for (int i = 0; i < PEERS; i++) {
        peers.add(server.connect().send(octets));
      }
      othersAreAnswered(server);
    } finally {
      closeAll(peers);
    }
  }

  private static void besideSlowReaders(ServerUnderTest server, String target) throws IOException {
    List<RawConnection> peers = new ArrayList<>();
    try {
      for (int i = 0; i < PEERS; i++) {
        RawConnection peer = server.connectNarrowly();
        peers.add(peer.send("GET " + target + " HTTP/1.1|Host: h||"));
        // The server is at it, and soon has to wait.
        Violation.unless(!peer.isAtEnd(), "closes");
      }
      othersAreAnswered(server);
    } finally {
      closeAll(peers);
    }
  }

  /** A timer of the JVM has one thread, which a peer must not hold. */
  private static void timersGoOn(ServerUnderTest server, String octets) throws IOException {
    List<RawConnection> peers = new ArrayList<>();
    try {
      for (int i = 0; i < PEERS; i++) {
        RawConnection peer = server.connectNarrowly();
        peers.add(peer.send(octets));
      }
      try (RawConnection other = server.connect()) {
        // The timers of the peers are due before this one.
        other.send("GET /later/timer HTTP/1.1|Host: h||");
        code(200).text("\"timer\"").check(Dialogue.read(other, false));
        other.send("GET /later/timer HTTP/1.1|Host: h||");
        code(200).text("\"timer\"").check(Dialogue.read(other, false));
      }
    } finally {
      closeAll(peers);
    }
  }

  private static void afterVanished(ServerUnderTest server, String octets) throws IOException {
    for (int i = 0; i < PEERS; i++) {
      try (RawConnection peer = server.connect()) {
        peer.send(octets);
        peer.reset();
      }
    }
    othersAreAnswered(server);
  }

  private static void othersAreAnswered(ServerUnderTest server) throws IOException {
    try (RawConnection other = server.connect()) {
      code(200).check(Dialogue.read(other.send(OTHER), false));
      code(200).check(Dialogue.read(other.send(LATER), false));
    }
  }

  private static void slowReaderGetsAll(ServerUnderTest server) throws IOException {
    try (RawConnection slow = server.connectNarrowly()) {
      slow.send("GET /stream HTTP/1.1|Host: h||");
      code(200).octets(SampleApi.LONG).check(Dialogue.read(slow, false));
      Dialogue.goesOn(slow);
    }
  }

  private static void closeAll(List<RawConnection> connections) throws IOException {
    for (RawConnection connection : connections) {
      connection.close();
    }
  }
}
