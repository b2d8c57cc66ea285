package dev.statute.testkit.server;

import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.ArrayList;
import java.util.List;

/** Request lines, and targets in each of their forms (RFC 9112, 3). */
final class RequestLineCases {

  private static final String OK = "{\"a\":1}";
  private static final String HOST = "|Host: h||";

  private RequestLineCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>(forms());
    cases.addAll(malformed());
    cases.addAll(sizes());
    return cases;
  }

  private static List<ConformanceCase> forms() {
    return List.of(
        of(
            "a target may be absolute",
            "RFC 9112, 3.2.2",
            Dialogue.of("GET http://h/value HTTP/1.1" + HOST, code(200).text(OK))),
        of(
            "the authority of an absolute target wins over Host",
            "RFC 9112, 3.2.2",
            Dialogue.of("GET http://h/value HTTP/1.1|Host: other||", code(200).text(OK))),
        of(
            "the scheme of an absolute target is in any case",
            "RFC 9110, 4.2.3",
            Dialogue.of("GET HTTP://H/value HTTP/1.1" + HOST, code(200).text(OK))),
        of(
            "an absolute target without a path is that of /",
            "RFC 9110, 4.2.3",
            Dialogue.of("GET http://h HTTP/1.1" + HOST, refusal(404)).endsAsSaid()),
        of(
            "an absolute target with the path / is found",
            "RFC 9112, 3.2.2",
            Dialogue.of("GET http://h/ HTTP/1.1" + HOST, code(404))),
        of(
            "an absolute target has a query",
            "RFC 9112, 3.2.2",
            Dialogue.of("GET http://h/query?n=1 HTTP/1.1" + HOST, code(200).text("1"))),
        of(
            "an encoded slash is data",
            "RFC 3986, 2.2",
            Dialogue.of("GET /text/a%2Fb HTTP/1.1" + HOST, code(200).text("\"a/b\""))),
        of(
            "encoded letters are the letters",
            "RFC 9110, 4.2.3",
            Dialogue.of("GET /%76alue HTTP/1.1" + HOST, code(200).text(OK))),
        of(
            "encoded UTF-8 is read",
            "RFC 3986, 2.5",
            Dialogue.of("GET /text/%C3%A4 HTTP/1.1" + HOST, code(200).text("\"\u00e4\""))),
        of(
            "a plus in a path is a plus",
            "RFC 3986, 2.2",
            Dialogue.of("GET /text/a+b HTTP/1.1" + HOST, code(200).text("\"a+b\""))),
        of(
            "an empty query is a query",
            "RFC 3986, 3.4",
            Dialogue.of("GET /value? HTTP/1.1" + HOST, code(200).text(OK))),
        of(
            "a question mark in a query is data",
            "RFC 3986, 3.4",
            Dialogue.of("GET /query?n=1&x=a?b HTTP/1.1" + HOST, code(200).text("1"))));
  }

  private static List<ConformanceCase> malformed() {
    return List.of(
        refused("a request line of one word", "GET||"),
        refused("a request line without a version", "GET /value||"),
        refused("a request line without a target", "GET HTTP/1.1" + HOST),
        refused("a line that breaks within the target", "GET /a|b HTTP/1.1" + HOST),
        refused("a target with a fragment", "GET /value#part HTTP/1.1" + HOST),
        refused("a percent sign before letters", "GET /%zz HTTP/1.1" + HOST),
        refused("a percent sign at the end", "GET /text/% HTTP/1.1" + HOST),
        refused("a target with octets beyond ASCII", "GET /\u00a0 HTTP/1.1" + HOST),
        refused("a target with angle brackets", "GET /text/<b> HTTP/1.1" + HOST),
        refused("a target with a quotation mark", "GET /text/\" HTTP/1.1" + HOST),
        refused("a target with a backslash", "GET /text\\x HTTP/1.1" + HOST),
        refused("a target with a caret", "GET /text/^ HTTP/1.1" + HOST),
        refused("a target with braces", "GET /text/{x} HTTP/1.1" + HOST),
        refused("a target with NUL", "GET /text/a\u0000b HTTP/1.1" + HOST),
        refused("a target with a control character", "GET /text/a\u0001b HTTP/1.1" + HOST),
        refused("a target with a tab", "GET /text/a\tb HTTP/1.1" + HOST),
        refused("a carriage return alone in the target", "GET /text/a\rX:b HTTP/1.1" + HOST),
        refused("a target that is only a name", "GET value HTTP/1.1" + HOST),
        refused("an asterisk for GET", "GET * HTTP/1.1" + HOST),
        refused("an authority for GET", "GET h:80 HTTP/1.1" + HOST),
        refused("a space in the target", "GET /text/a b HTTP/1.1" + HOST),
        refused("a space before the method", " GET /value HTTP/1.1" + HOST),
        // RFC 9112, 3 allows to part a line at any whitespace; what follows must be right, though.
        of(
            "two spaces in the request line",
            "RFC 9112, 3",
            Dialogue.of("GET  /value HTTP/1.1" + HOST, refusal(200, 400)).endsAsSaid()),
        of(
            "a tab in the request line",
            "RFC 9112, 3",
            Dialogue.of("GET\t/value HTTP/1.1" + HOST, refusal(200, 400)).endsAsSaid()),
        of(
            "an empty line before the request",
            "RFC 9112, 2.2",
            Dialogue.of("|GET /value HTTP/1.1" + HOST, code(200).text(OK))),
        of(
            "an empty line after content",
            "RFC 9112, 2.2",
            Dialogue.of("POST /unread HTTP/1.1|Host: h|Content-Length: 1||x|", code(200))),
        of(
            "lines that end with a line feed",
            "RFC 9112, 2.2",
            server -> ConnectionCases.answersOrCloses(server, "GET /value HTTP/1.1\nHost: h\n\n")),
        of(
            "refusals of the server itself have a date",
            "RFC 9110, 6.6.1",
            Dialogue.of("GET /%zz HTTP/1.1" + HOST, code(400)).endsAsSaid()),
        of(
            "userinfo in an absolute target",
            "RFC 9110, 4.2.4",
            Dialogue.of("GET http://u:p@h/value HTTP/1.1" + HOST, refusal(200, 400)).endsAsSaid()));
  }

  private static List<ConformanceCase> sizes() {
    return List.of(
        of(
            "a target of 8,000 octets is read",
            "RFC 9112, 3",
            Dialogue.of(
                "GET /text/" + "a".repeat(7_994) + " HTTP/1.1" + HOST, code(200).octets(7_996))),
        of(
            "414 to a target of two million octets",
            "RFC 9112, 3",
            new Flooding("GET /text/", 2_000_000, 414)));
  }

  private static ConformanceCase refused(String what, String octets) {
    return of(what + " is refused", "RFC 9112, 3", Dialogue.of(octets, refusal(400)).endsAsSaid());
  }

  private static ConformanceCase of(String name, String clause, Exchange exchange) {
    return ConformanceCase.demand(name, clause, exchange);
  }
}
