package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.ArrayList;
import java.util.List;

/** What fields say about content, wanted or sent (RFC 9110, 8, 12, 14). */
final class RepresentationCases {

  private static final String GET = "GET /value HTTP/1.1|Host: h|";
  private static final String OK = "{\"a\":1}";

  private RepresentationCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    ignored(cases, "Range: bytes=0-1", "RFC 9110, 14.2");
    ignored(cases, "Range: bytes=5-2", "RFC 9110, 14.2");
    ignored(cases, "Range: frobs=1", "RFC 9110, 14.2");
    ignored(cases, "If-Range: \"x\"", "RFC 9110, 13.1.5");
    ignored(cases, "Accept-Encoding: gzip", "RFC 9110, 12.5.3");
    ignored(cases, "Accept-Encoding:", "RFC 9110, 12.5.3");
    ignored(cases, "Accept-Language: xx", "RFC 9110, 12.5.4");
    ignored(cases, "Accept-Charset: koi8-r", "RFC 9110, 12.5.2");
    ignored(cases, "Cache-Control: no-cache", "RFC 9111, 5.2.1");
    ignored(cases, "Keep-Alive: timeout=5", "RFC 9112, 9.3");
    ignored(cases, "Proxy-Connection: close", "RFC 9112, C.2.2");
    ignored(cases, "Max-Forwards: 0", "RFC 9110, 7.6.2");
    ignored(cases, "Trailer: X", "RFC 9110, 6.6.2");
    ignored(cases, "Content-Type: text/html", "RFC 9110, 8.3");
    cases.add(
        demand(
            "OPTIONS with Max-Forwards: 0 is answered here",
            "RFC 9110, 7.6.2",
            Dialogue.of("OPTIONS /value HTTP/1.1|Host: h|Max-Forwards: 0||", code(200, 204))));
    for (String type :
        List.of(
            "application/json",
            "APPLICATION/JSON",
            "application/json;",
            "application/json; charset=utf-8",
            "application/json;charset=\"UTF-8\"",
            "application/json ; x=\"a;b\"")) {
      cases.add(demand("content of the type " + type, "RFC 9110, 8.3.1", typed(type, code(200))));
    }
    for (String type :
        List.of("text/plain", "json", "application/", "/json", "application/xml", "*/*")) {
      cases.add(
          demand(
              "content of the type " + type + " is refused",
              "RFC 9110, 15.5.16",
              typed(type, refusal(400, 415).without("Accept-Encoding"))));
    }
    cases.add(
        demand(
            "content with two types",
            "RFC 9110, 8.3",
            typed("application/json|Content-Type: text/csv", refusal(400, 415))));
    for (String coding : List.of("gzip", "br", "frob", "gzip, gzip")) {
      cases.add(
          demand(
              "JSON in the coding " + coding + " is not taken for JSON",
              "RFC 9110, 8.4",
              typed("application/json|Content-Encoding: " + coding, refusal(400, 415))));
    }
    cases.add(
        demand(
            "part of a representation is not taken for all of it",
            "RFC 9110, 14.5",
            Dialogue.of(
                    "PUT /json HTTP/1.1|Host: h|Content-Type: application/json|"
                        + "Content-Range: bytes 0-2/9|Content-Length: 3||[1]",
                    refusal(400))
                .endsAsSaid()));
    return cases;
  }

  private static void ignored(List<ConformanceCase> cases, String line, String clause) {
    cases.add(
        demand(
            line + " changes nothing",
            clause,
            Dialogue.of(GET + line + "||", code(200).text(OK).without("Content-Encoding"))));
  }

  private static Dialogue typed(String type, Expected expected) {
    return Dialogue.of(
            "POST /json HTTP/1.1|Host: h|Content-Type: " + type + "|Content-Length: 3||[1]",
            expected)
        .endsAsSaid();
  }
}
