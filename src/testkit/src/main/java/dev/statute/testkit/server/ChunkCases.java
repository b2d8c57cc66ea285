package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.anyone;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Transfer codings, and what smuggles requests through them (RFC 9112, 6.1, 7, 11.2). */
final class ChunkCases {

  private static final String START = "POST /json HTTP/1.1|Host: h|Content-Type: application/json|";
  private static final String CHUNKED = START + "Transfer-Encoding: chunked||";
  private static final String SMUGGLED = "GET /nothing HTTP/1.1|Host: h||";
  private static final String CHUNKING = "RFC 9112, 7.1";

  private ChunkCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    fine(cases, "one chunk", "3|[1]|0||");
    fine(cases, "chunks of one octet", "1|[|1|1|1|]|0||");
    fine(cases, "zeros before the size of a chunk", "0003|[1]|000||");
    fine(cases, "a chunk extension", "3;x|[1]|0||");
    fine(cases, "a chunk extension with a value", "3;x=y;z=\"a b;\"|[1]|0;q||");
    fine(cases, "a size in lower case", "a|[1       ]|0||");
    fine(cases, "a size in upper case", "A|[1       ]|0||");
    fine(cases, "a trailer section", "3|[1]|0|X: y||");
    fine(cases, "a trailer field that frames", "3|[1]|0|Content-Length: 5||");
    fine(cases, "a trailer field that routes", "3|[1]|0|Host: other||");
    broken(cases, "a size that is a word", "x|[1]|0||");
    broken(cases, "a size that is negative", "-3|[1]|0||");
    broken(cases, "a size with a sign", "+3|[1]|0||");
    broken(cases, "a size with a prefix", "0x3|[1]|0||");
    broken(cases, "a space before a size", " 3|[1]|0||");
    broken(cases, "no size", "|[1]|0||");
    broken(cases, "a size of 17 digits", "10000000000000003|[1]|0||");
    broken(cases, "a size beyond 63 bits", "FFFFFFFFFFFFFFFF|[1]|0||");
    broken(cases, "a size beyond 31 bits that overflows to a small one", "100000003|[1]|0||");
    broken(cases, "a chunk longer than its size", "3|[1]0|0||");
    broken(cases, "a chunk without a line end", "3|[1]0||");
    broken(cases, "a chunk that ends with a line feed", "3|[1]\n0||");
    broken(cases, "a size that ends with a line feed", "3\n[1]|0||");
    broken(cases, "a size that ends with a carriage return", "3\r[1]|0||");
    broken(cases, "a size in digits of another script", "\u00b3|[1]|0||");
    broken(cases, "a trailer line that is no field", "3|[1]|0|x y z||");
    hiding(cases, "a chunk longer than its size", "3|[1]0|0||");
    hiding(cases, "a size with a sign", "+3|[1]|0||");
    hiding(cases, "a trailer line that is none", "3|[1]|0|xx");
    silent(cases, "a size that is none", "x|");
    silent(cases, "a chunk without its line end", "3|[1]x|");
    silent(cases, "a trailer line that is none", "3|[1]|0|x|");
    cases.add(
        demand(
            "a million octets of chunk extension are not taken",
            "RFC 9112, 7.1.1",
            ChunkCases::extendsALot));
    cases.add(
        demand(
            "whitespace around a chunk extension",
            "RFC 9112, 7.1.1",
            Dialogue.of(CHUNKED + "3 ; x = y|[1]|0||", refusal(200, 400)).endsAsSaid()));
    codings(cases);
    return cases;
  }

  private static void codings(List<ConformanceCase> cases) {
    coding(cases, "gzip", 400, 501);
    coding(cases, "identity", 400, 501);
    coding(cases, "xchunked", 400, 501);
    coding(cases, "chunked x", 400, 501);
    coding(cases, "\"chunked\"", 400, 501);
    coding(cases, "chunked, gzip", 400, 501);
    coding(cases, "gzip, chunked", 400, 501);
    coding(cases, "chunked, chunked", 400, 501);
    coding(cases, "chunked, identity", 400, 501);
    coding(cases, "\u000bchunked", 400, 501);
    lines(cases, "two lines of chunked", "Transfer-Encoding: chunked|Transfer-Encoding: chunked|");
    lines(cases, "chunked and another line", "Transfer-Encoding: chunked|Transfer-Encoding: x|");
    lines(cases, "another line and chunked", "Transfer-Encoding: x|Transfer-Encoding: chunked|");
    lines(cases, "a space before the colon of a coding", "Transfer-Encoding : chunked|");
    lines(cases, "no value of Transfer-Encoding", "Transfer-Encoding:|");
    cases.add(
        demand(
            "CHUNKED is chunked",
            "RFC 9112, 7",
            Dialogue.of(START + "Transfer-Encoding: CHUNKED||3|[1]|0||", code(200).text("[1]"))));
    both(cases, "a coding beside a length", "Content-Length: 6|Transfer-Encoding: chunked|");
    both(cases, "a length beside a coding", "Transfer-Encoding: chunked|Content-Length: 6|");
    both(cases, "a coding beside no length", "Content-Length: 0|Transfer-Encoding: chunked|");
    cases.add(
        demand(
            "a length beside a coding does not hide a request",
            "RFC 9112, 6.1",
            Dialogue.of(
                    START + "Content-Length: 6|Transfer-Encoding: chunked||0||" + SMUGGLED,
                    refusal(200, 400))
                .closes()));
  }

  private static void fine(List<ConformanceCase> cases, String what, String content) {
    Expected read =
        code(200)
            .that(
                response ->
                    Violation.unless(response.text().strip().equals("[1]"), "other content"));
    cases.add(demand(what, CHUNKING, Dialogue.of(CHUNKED + content, read)));
  }

  private static void broken(List<ConformanceCase> cases, String what, String content) {
    cases.add(
        demand(
            what + " is refused",
            CHUNKING,
            Dialogue.of(CHUNKED + content + SMUGGLED, refusal(400, 413)).closes()));
  }

  /** Who reads the content for nobody must not take what follows for a request either. */
  private static void hiding(List<ConformanceCase> cases, String what, String content) {
    for (String path : List.of("/unread", "/upload/nothing")) {
      cases.add(
          demand(
              what + ", in content that nobody reads, hides no request after POST " + path,
              "RFC 9112, 11.2",
              Dialogue.of(
                      "POST "
                          + path
                          + " HTTP/1.1|Host: h|Transfer-Encoding: chunked||"
                          + content
                          + SMUGGLED,
                      anyone(200, 204, 400))
                  .closes()));
    }
  }

  private static void extendsALot(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      try {
        connection.send(CHUNKED + "3;" + "x".repeat(1_000_000) + "|[1]|0||");
      } catch (IOException e) {
        // The server has heard enough.
      }
      Dialogue.readUnlessClosed(connection).ifPresent(refusal(400, 413)::check);
    }
  }

  /** The client stays, and says nothing more. */
  private static void silent(List<ConformanceCase> cases, String what, String content) {
    cases.add(
        demand(
            what + " is refused, and the connection closed, before the client goes on",
            "RFC 9112, 9.6",
            Dialogue.of(CHUNKED + content, refusal(400)).closes()));
    cases.add(
        demand(
            what + ", in content that nobody reads, is the end before the client goes on",
            "RFC 9112, 9.6",
            Dialogue.of(
                    "POST /unread HTTP/1.1|Host: h|Transfer-Encoding: chunked||" + content,
                    refusal(200, 400))
                .closes()));
  }

  private static void coding(List<ConformanceCase> cases, String value, Integer... codes) {
    cases.add(
        demand(
            "Transfer-Encoding: " + value.replace("\u000b", "(VT)") + " is refused",
            "RFC 9112, 6.3",
            Dialogue.of(
                    START + "Transfer-Encoding: " + value + "||3|[1]|0||" + SMUGGLED,
                    refusal(codes))
                .closes()));
  }

  private static void lines(List<ConformanceCase> cases, String what, String lines) {
    cases.add(
        demand(
            what + " is refused",
            "RFC 9112, 6.1",
            Dialogue.of(START + lines + "|3|[1]|0||" + SMUGGLED, refusal(400, 501)).closes()));
  }

  private static void both(List<ConformanceCase> cases, String what, String lines) {
    cases.add(
        demand(
            what + " is the end",
            "RFC 9112, 6.1",
            Dialogue.of(START + lines + "|3|[1]|0||" + SMUGGLED, refusal(200, 400)).closes()));
  }
}
