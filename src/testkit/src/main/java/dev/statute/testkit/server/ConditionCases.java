package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * What an operation is given of conditions and ranges: what the definition of a field tells a
 * recipient to ignore, it does not see. A hyphen stands for nothing, D for a date.
 */
final class ConditionCases {

  private static final String DATE = "Sun, 06 Nov 1994 08:49:37 GMT";
  private static final String ARROW = " ==> ";
  private static final String CLAUSE = "RFC 9110, 13.1, 14.2";
  private static final String PUT =
      "PUT /reading/conditions HTTP/1.1|Host: h|Content-Type: application/json|Content-Length: 2|";
  private static final String NOTHING = "- / - / - / - / - / -";

  private static final String OF_GET =
      """
      If-Modified-Since: 0 ==> - / - / - / - / - / -
      If-Modified-Since: ==> - / - / - / - / - / -
      If-Modified-Since: garbage ==> - / - / - / - / - / -
      If-Modified-Since: Wed, 31 Sep 1994 00:00:00 GMT ==> - / - / - / - / - / -
      If-Modified-Since: D, D ==> - / - / - / - / - / -
      If-Modified-Since: D|If-Modified-Since: D ==> - / - / - / - / - / -
      If-Modified-Since: D ==> - / - / - / D / - / -
      If-Modified-Since: D|If-None-Match: "a" ==> - / - / "a" / - / - / -
      If-Modified-Since: 0|If-None-Match: "a" ==> - / - / "a" / - / - / -
      If-Unmodified-Since: garbage ==> - / - / - / - / - / -
      If-Unmodified-Since: D ==> - / D / - / - / - / -
      If-Unmodified-Since: D|If-Match: "a" ==> "a" / - / - / - / - / -
      If-Unmodified-Since: garbage|If-Match: * ==> * / - / - / - / - / -
      Range: bytes=0-1 ==> - / - / - / - / bytes=0-1 / -
      Range: bytes= 0-999 ==> - / - / - / - / bytes=0-999 / -
      Range: bytes= 0-999, 4500-5499, -1000 ==> - / - / - / - / bytes=0-999, 4500-5499, -1000 / -
      Range: x=1 2 ==> - / - / - / - / - / -
      Range: items=0-9 ==> - / - / - / - / - / -
      Range: bytes=5-2 ==> - / - / - / - / - / -
      Range: bytes ==> - / - / - / - / - / -
      Range: bytes=0-1|Range: bytes=2-3 ==> - / - / - / - / - / -
      If-Range: "a" ==> - / - / - / - / - / -
      Range: bytes=0-1|If-Range: "a" ==> - / - / - / - / bytes=0-1 / "a"
      Range: bytes=0-1|If-Range: sun, 6 nov 1994 08:49:37 utc ==> - / - / - / - / bytes=0-1 / D
      Range: bytes=0-1|If-Range: v1 ==> - / - / - / - / bytes=0-1 / W/""
      """;

  private static final String OF_PUT =
      """
      If-Modified-Since: D ==> - / - / - / - / - / -
      If-Modified-Since: 0 ==> - / - / - / - / - / -
      If-Unmodified-Since: D ==> - / D / - / - / - / -
      If-Unmodified-Since: 0 ==> - / - / - / - / - / -
      Range: bytes=0-1|If-Range: "a" ==> - / - / - / - / - / -
      Range: x=1 2 ==> - / - / - / - / - / -
      """;

  /** RFC 9110, 13.1.2: a full answer is right to GET; other methods might overwrite. */
  private static final String MALFORMED =
      """
      If-None-Match: abc
      If-None-Match: "a", b
      If-None-Match:
      If-None-Match: ,
      If-None-Match: w/"a"
      If-None-Match: 'a'
      If-None-Match: "a
      If-None-Match: *, "a"
      If-None-Match: "a"|If-None-Match: b
      if-none-match: W/a
      """;

  private ConditionCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String row : OF_GET.lines().toList()) {
      cases.add(read("GET", "GET /reading/conditions HTTP/1.1|Host: h|", row, "|"));
    }
    for (String row : OF_PUT.lines().toList()) {
      cases.add(read("PUT", PUT, row, "|\"\""));
    }
    for (String line : MALFORMED.lines().toList()) {
      String get = "GET /reading/conditions HTTP/1.1|Host: h|" + line + "||";
      cases.add(
          demand(
              "GET ignores " + name(line),
              "RFC 9110, 13.1.2",
              Dialogue.of(get, code(200).text(NOTHING))));
      cases.add(
          demand(
              "PUT refuses " + name(line),
              "RFC 9110, 13.1.2",
              Dialogue.of(PUT + line + "||\"\"", problem(400)).endsAsSaid()));
    }
    cases.add(
        demand(
            "HEAD ignores a range",
            "RFC 9110, 14.2",
            Dialogue.of(
                "HEAD /reading/conditions HTTP/1.1|Host: h|Range: bytes=0-1|If-Range: \"a\"||",
                code(200).toHead().field("Content-Length", "" + NOTHING.length()))));
    cases.add(
        demand(
            "QUERY has the range of GET",
            "RFC 10008, 2.8",
            Dialogue.of(query("Range: bytes=0-1"), code(200).text("- / bytes=0-1"))));
    cases.add(
        demand(
            "QUERY ignores a malformed range",
            "RFC 9110, 14.2",
            Dialogue.of(query("Range: x=1 2"), code(200).text("- / -"))));
    cases.addAll(guarded());
    return cases;
  }

  private static String query(String line) {
    return PUT.replace("PUT", "QUERY") + line + "||\"\"";
  }

  private static ConformanceCase read(String method, String start, String row, String end) {
    String[] parts = row.split(ARROW, -1);
    String expected = parts[1].replace("D", DATE);
    return demand(
        method + " reads " + name(parts[0]),
        CLAUSE,
        Dialogue.of(
            start + parts[0].replace(" D", " " + DATE) + "|" + end, code(200).text(expected)));
  }

  private static String name(String lines) {
    return lines.replace("|", ", ");
  }

  /** A representation whose entity tag is "b" (RFC 9110, 13.2.2). */
  private static List<ConformanceCase> guarded() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String row : GUARDED.lines().toList()) {
      String[] parts = row.split(ARROW, -1);
      int code = Integer.parseInt(parts[1]);
      String method = parts[0].substring(0, parts[0].indexOf(' '));
      String line = parts[0].substring(method.length() + 1);
      String octets = method + " /guarded HTTP/1.1|Host: h|" + line + "||";
      Expected expected = code(code);
      cases.add(
          demand(
              parts[0] + " is " + code,
              "RFC 9110, 13.2.2",
              Dialogue.of(octets, method.equals("HEAD") ? expected.toHead() : expected)));
    }
    return cases;
  }

  private static final String GUARDED =
      """
      GET If-None-Match: "b" ==> 304
      GET If-None-Match: W/"b" ==> 304
      GET If-None-Match: "a", "b" ==> 304
      GET If-None-Match: * ==> 304
      GET If-None-Match: "a" ==> 200
      GET If-Match: "b" ==> 200
      GET If-Match: * ==> 200
      GET If-Match: "a" ==> 412
      GET If-Match: W/"b" ==> 412
      HEAD If-None-Match: "b" ==> 304
      HEAD If-None-Match: "a" ==> 200
      HEAD Range: bytes=0-0 ==> 200
      PUT If-Match: "b" ==> 204
      PUT If-Match: W/"b" ==> 412
      PUT If-Match: "a" ==> 412
      PUT If-None-Match: * ==> 412
      PUT If-None-Match: "b" ==> 412
      PUT If-None-Match: "a" ==> 204
      POST If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT ==> 204
      OPTIONS If-Match: "zzz" ==> 204
      """;
}
