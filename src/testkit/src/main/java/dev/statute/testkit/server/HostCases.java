package dev.statute.testkit.server;

import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.ArrayList;
import java.util.List;

/** The Host field (RFC 9112, 3.2; RFC 9110, 7.2; RFC 3986, 3.2). */
final class HostCases {

  private static final String CLAUSE = "RFC 9112, 3.2";
  private static final String OK = "{\"a\":1}";

  private HostCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    refused(cases, "no Host", "GET /value HTTP/1.1||");
    refused(cases, "no Host beside an absolute target", "GET http://h/value HTTP/1.1||");
    refused(cases, "two Hosts", "GET /value HTTP/1.1|Host: a|Host: b||");
    refused(cases, "the same Host twice", "GET /value HTTP/1.1|Host: a|Host: a||");
    refused(cases, "two Hosts in HTTP/1.0", "GET /value HTTP/1.0|Host: a|Host: b||");
    refused(cases, "a space before the colon of Host", "GET /value HTTP/1.1|Host : h||");
    for (String host :
        List.of(
            "a b",
            "u@h",
            "u:p@h",
            "<script>",
            "h/x",
            "h?x",
            "h#x",
            "h:x",
            "h:-1",
            "h:80:80",
            "[::1",
            "::1",
            "[x]",
            "[::g]",
            "[::1]x",
            ":80",
            "h%2",
            "h%zz",
            "h\\x",
            "\"h\"",
            "http://h",
            "h\u00e4",
            "a\tb",
            "{h}")) {
      refused(cases, "Host: " + host.replace("\t", "(tab)"), with(host));
    }
    for (String host :
        List.of(
            "h",
            "H.Example",
            "h:80",
            "h:",
            "127.0.0.1",
            "[::1]",
            "[::1]:80",
            "[v1.x]",
            "a-b_c.d",
            "sub!delims$&'()*+;=")) {
      cases.add(
          ConformanceCase.demand(
              "Host: " + host + " is fine", "RFC 9110, 7.2", answered(with(host), 200)));
    }
    for (String authority : List.of("", "h:x", "h:80:80", "[::1", "a%zz")) {
      refused(
          cases,
          "an absolute target with the authority " + authority,
          "GET http://" + authority + "/value HTTP/1.1|Host: h||");
    }
    cases.add(
        ConformanceCase.demand(
            "a port beyond those of TCP", "RFC 9110, 4.2.1", either(with("h:123456"))));
    cases.add(
        ConformanceCase.demand(
            "a Host of no octets", "RFC 9112, 3.3", either("GET /value HTTP/1.1|Host:||")));
    cases.add(
        ConformanceCase.demand(
            "HTTP/1.0 needs no Host",
            CLAUSE,
            Dialogue.of("GET /value HTTP/1.0||", code(200).text(OK)).closes()));
    return cases;
  }

  private static String with(String host) {
    return "GET /value HTTP/1.1|Host: " + host + "||";
  }

  private static Dialogue answered(String octets, int code) {
    return Dialogue.of(octets, code(code).text(OK));
  }

  private static Dialogue either(String octets) {
    return Dialogue.of(octets, refusal(200, 400)).endsAsSaid();
  }

  private static void refused(List<ConformanceCase> cases, String what, String octets) {
    cases.add(
        ConformanceCase.demand(
            what + " is refused", CLAUSE, Dialogue.of(octets, refusal(400)).endsAsSaid()));
  }
}
