package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.ArrayList;
import java.util.List;

/** The versions of HTTP (RFC 9112, 2.3; RFC 9110, 2.5). */
final class VersionCases {

  private static final String OK = "{\"a\":1}";

  private VersionCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String version : List.of("HTTP/2.0", "HTTP/3.0", "HTTP/0.9", "HTTP/9.9")) {
      cases.add(
          demand(
              version + " is another protocol",
              "RFC 9110, 15.6.6",
              Dialogue.of(request(version), refusal(400, 505)).endsAsSaid()));
    }
    for (String version :
        List.of(
            "HTTP/1.x",
            "HTTP/1.",
            "HTTP/.1",
            "HTTP/x.1",
            "HTTP/11",
            "HTTP/1.1x",
            "HTTP/1.10",
            "HTTP/01.1",
            "HTTP/+1.1",
            "HTTP/1.1.1",
            "HTTP/1,1",
            "http/1.1",
            "Http/1.1",
            "HTTPS/1.1",
            "HTTP 1.1",
            "HTTP/1.1 x")) {
      cases.add(
          demand(
              version + " is no version",
              "RFC 9112, 2.3",
              Dialogue.of(request(version), refusal(400, 505)).endsAsSaid()));
    }
    cases.add(
        demand(
            "HTTP/1.2 is answered as HTTP/1.1",
            "RFC 9110, 2.5",
            Dialogue.of(request("HTTP/1.2"), code(200).text(OK)).endsAsSaid()));
    cases.add(
        demand(
            "HTTP/1.0 is answered, and the connection closed",
            "RFC 9112, 9.3",
            Dialogue.of("GET /value HTTP/1.0||", code(200).text(OK)).closes()));
    cases.add(
        demand(
            "HTTP/1.0 with keep-alive may go on",
            "RFC 9112, 9.3",
            Dialogue.of("GET /value HTTP/1.0|Connection: keep-alive||", code(200).text(OK))
                .endsAnyhow()));
    cases.add(
        demand(
            "HTTP/1.0 knows no chunks",
            "RFC 9112, 6.1",
            Dialogue.of(
                    "GET /stream HTTP/1.0||",
                    code(200).without("Transfer-Encoding").octets(SampleApi.LONG))
                .closes()));
    cases.add(
        demand(
            "HTTP/1.0 with keep-alive knows no chunks either",
            "RFC 9112, 6.1",
            Dialogue.of(
                    "GET /long HTTP/1.0|Connection: keep-alive||",
                    code(200).without("Transfer-Encoding").octets(SampleApi.LONG))
                .endsAnyhow()));
    cases.add(
        demand(
            "HTTP/1.0 with a transfer coding is malformed",
            "RFC 9112, 6.1",
            Dialogue.of(
                    "POST /json HTTP/1.0|Host: h|Content-Type: application/json|"
                        + "Transfer-Encoding: chunked||3|[1]|0||",
                    refusal(200, 400, 411, 501))
                .closes()));
    cases.add(
        demand(
            "HTTP/1.0 is not asked to continue",
            "RFC 9110, 10.1.1",
            Dialogue.of(
                    "POST /echo HTTP/1.0|Content-Type: a/b|Content-Length: 3|Expect: 100-continue||abc",
                    code(200, 417))
                .endsAnyhow()));
    return cases;
  }

  private static String request(String version) {
    return "GET /value " + version + "|Host: h||";
  }
}
