package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;
import static dev.statute.testkit.server.Expected.refusal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What methods mean (RFC 9110, 9). */
final class MethodCases {

  private static final Pattern LENGTH = Pattern.compile("(?<=content-length: )[1-9][0-9]*");

  private static final String TAIL = " HTTP/1.1|Host: h||";

  private static final List<String> HEADED =
      List.of(
          "/value",
          "/long",
          "/stream",
          "/stream/100000",
          "/empty",
          "/problem",
          "/failure",
          "/status/200",
          "/status/204",
          "/status/205",
          "/status/304",
          "/status/404",
          "/nothing",
          "/query",
          "/query?n=x",
          "/text/%FF",
          "/later/value",
          "/later/nothing",
          "/later/failure");

  private MethodCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String target : HEADED) {
      cases.add(
          demand(
              "HEAD " + target + " has the fields of GET",
              "RFC 9110, 9.3.2",
              server -> headLikeGet(server, target)));
    }
    cases.addAll(allowed());
    cases.addAll(unknown());
    return cases;
  }

  private static void headLikeGet(ServerUnderTest server, String target) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawResponse get = Dialogue.read(connection.send("GET " + target + TAIL), false);
      RawResponse head = Dialogue.read(connection.send("HEAD " + target + TAIL), true);
      Violation.unless(get.code() == head.code(), "HEAD is " + head.code());
      List<String> expected = fields(get);
      List<String> given = fields(head);
      Violation.unless(
          given.equals(expected), instead(String.join(", ", given), String.join(", ", expected)));
      Dialogue.goesOn(connection);
    }
  }

  /** Words of two lengths, which may be others each time, only that they differ. */
  private static String instead(String given, String expected) {
    return LENGTH.matcher(given).replaceFirst("").equals(LENGTH.matcher(expected).replaceFirst(""))
        ? "another Content-Length"
        : "[" + given + "] instead of [" + expected + "]";
  }

  /** All but the date, and the fields that only making the content would tell. */
  private static List<String> fields(RawResponse response) {
    return response.lines().stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> !line.startsWith("date:") && !line.startsWith("transfer-encoding:"))
        .sorted()
        .toList();
  }

  private static List<ConformanceCase> allowed() {
    return List.of(
        demand(
            "405 to DELETE lists the methods of the resource",
            "RFC 9110, 15.5.6",
            Dialogue.of("DELETE /value" + TAIL, problem(405).listing("Allow", "GET", "HEAD"))),
        demand(
            "405 to GET lists the methods of the resource",
            "RFC 9110, 15.5.6",
            Dialogue.of("GET /json" + TAIL, problem(405).listing("Allow", "POST", "PATCH", "PUT"))),
        demand(
            "405 to a registered method that nobody uses",
            "RFC 9110, 9.1",
            Dialogue.of("MKCOL /value" + TAIL, problem(405).listing("Allow", "GET", "HEAD"))),
        demand(
            "OPTIONS lists the methods of the resource",
            "RFC 9110, 9.3.7",
            Dialogue.of(
                "OPTIONS /json" + TAIL,
                code(200, 204).listing("Allow", "POST", "PATCH", "PUT", "OPTIONS"))),
        demand(
            "OPTIONS tells the formats of PATCH",
            "RFC 5789, 3.1",
            Dialogue.of(
                "OPTIONS /json" + TAIL,
                code(200, 204).listing("Accept-Patch", "application/json"))),
        demand(
            "OPTIONS of what is not there",
            "RFC 9110, 15.5.5",
            Dialogue.of("OPTIONS /nothing" + TAIL, problem(404))),
        demand(
            "OPTIONS * is about the server",
            "RFC 9110, 9.3.7",
            Dialogue.of("OPTIONS * HTTP/1.1|Host: h||", code(200, 204)).endsAsSaid()),
        demand(
            "TRACE is not answered with the request",
            "RFC 9110, 9.3.8",
            Dialogue.of(
                    "TRACE /value HTTP/1.1|Host: h|X-Evil: 1|Cookie: secret||",
                    refusal(405, 501).nowhere("Evil"))
                .endsAsSaid()),
        demand(
            "CONNECT to a server that is no proxy is refused",
            "RFC 9110, 9.3.6",
            Dialogue.of("CONNECT h:1 HTTP/1.1|Host: h:1||", refusal(400, 404, 405, 501))
                .endsAnyhow()));
  }

  private static List<ConformanceCase> unknown() {
    return List.of(
        demand(
            "501 to a method that nobody knows",
            "RFC 9110, 9.1",
            Dialogue.of("FROB /value" + TAIL, problem(501))),
        demand(
            "501 or 404 to an unknown method where nothing is",
            "RFC 9110, 9.1",
            Dialogue.of("FROB /nothing" + TAIL, problem(404, 501))),
        demand(
            "methods are case-sensitive",
            "RFC 9110, 9.1",
            Dialogue.of("get /value" + TAIL, problem(501))),
        demand(
            "501 to a method longer than any",
            "RFC 9112, 3",
            Dialogue.of("G".repeat(2_000) + " /value" + TAIL, refusal(400, 501)).endsAsSaid()),
        demand(
            "a method that is not a token is refused",
            "RFC 9112, 3.1",
            Dialogue.of("G(T /value" + TAIL, refusal(400, 501)).endsAsSaid()),
        demand(
            "a target in place of a method is refused",
            "RFC 9112, 3.1",
            Dialogue.of("X-Evil:1 /value" + TAIL, refusal(400, 501).nowhere("Evil")).endsAsSaid()),
        demand(
            "the preface of HTTP/2 is not a request of HTTP/1.1",
            "RFC 9113, 3.4",
            Dialogue.of("PRI * HTTP/2.0||SM||", refusal(400, 404, 501, 505)).closes()));
  }
}
