package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How responses are framed (RFC 9112, 6). */
final class ResponseCases {

  private static final String TAIL = " HTTP/1.1|Host: h||";
  private static final List<Integer> WITHOUT = List.of(204, 304);
  private static final List<Integer> CODES =
      List.of(200, 201, 202, 204, 205, 206, 299, 301, 304, 400, 404, 451, 500, 599);

  private ResponseCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (int code : CODES) {
      boolean isBare = WITHOUT.contains(code);
      cases.add(framed("/status/" + code, isBare, code(code).octets(0)));
      Expected given = code(code);
      cases.add(
          framed(
              "/status/" + code + "/content",
              isBare || code == 205,
              isBare || code == 205 ? given.octets(0) : given.text("\"content\"")));
    }
    cases.add(demand("later 204", "RFC 9110, 15.3.5", get("/later/nothing", code(204))));
    cases.add(
        demand("later content", "RFC 9112, 6.2", get("/later/value", code(200).text("\"later\""))));
    cases.add(counted("/value", "7", 7));
    cases.add(counted("/stream/100000", "100000", SampleApi.LONG));
    cases.add(counted("/empty", "0", 0));
    cases.add(counted("/later/value", "7", 7));
    cases.add(chunked("/long"));
    cases.add(chunked("/stream"));
    cases.addAll(incomplete());
    cases.add(
        demand(
            "426 has its connection option",
            "RFC 9110, 7.8",
            get(
                "/upgrade",
                code(426).field("Upgrade", "example/1").listing("Connection", "upgrade"))));
    return cases;
  }

  private static Dialogue get(String target, Expected expected) {
    return Dialogue.of("GET " + target + TAIL, expected);
  }

  private static ConformanceCase framed(String target, boolean isBare, Expected expected) {
    Expected unchunked = expected.without("Transfer-Encoding");
    return demand(
        target + " is framed by its status",
        isBare ? "RFC 9110, 6.4.1" : "RFC 9112, 6.3",
        get(
            target,
            isBare && !target.contains("205")
                ? unchunked.without("Content-Length")
                : unchunked.that(ResponseCases::isCounted)));
  }

  private static void isCounted(RawResponse response) {
    String length = response.field("Content-Length");
    Violation.unless(
        String.valueOf(response.content().length).equals(length), "Content-Length: " + length);
  }

  private static ConformanceCase counted(String target, @Nullable String length, int octets) {
    return demand(
        target + " has its length",
        "RFC 9110, 8.6",
        get(
            target,
            code(200).field("Content-Length", length).without("Transfer-Encoding").octets(octets)));
  }

  private static ConformanceCase chunked(String target) {
    return demand(
        target + " has a length or chunks",
        "RFC 9112, 6.3",
        get(target, code(200).octets(SampleApi.LONG)));
  }

  private static List<ConformanceCase> incomplete() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String target : List.of("/broken", "/later/broken", "/stream/100001", "/stream/99999")) {
      cases.add(
          demand(
              "what " + target + " breaks off is seen to be incomplete",
              "RFC 9112, 8",
              server -> isIncomplete(server, target)));
    }
    return cases;
  }

  private static void isIncomplete(ServerUnderTest server, String target) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET " + target + TAIL);
      Dialogue.readUnlessClosed(connection)
          .map(RawResponse::code)
          // Nothing of it was sent before it failed.
          .ifPresent(code -> Violation.unless(code == 500, "a complete " + code));
    }
  }
}
