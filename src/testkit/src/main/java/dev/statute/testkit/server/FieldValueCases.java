package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;

import java.util.ArrayList;
import java.util.List;

/** What an operation is given of other fields, and how content is negotiated. */
final class FieldValueCases {

  private static final String ARROW = " ==> ";

  private static final String ELEMENTS =
      """
      Accept-Language: en_US ==> en-US / - / - / -
      Accept-Language: en_US;q=.8, *;q=0.55555 ==> en-US;q=0.8, *;q=0.555 / - / - / -
      Accept-Language: de, 1 2, en;q=2 ==> de / - / - / -
      Accept-Language: ( ==> - / - / - / -
      Cache-Control: no-store, max-age= ==> - / no-store / - / -
      Cache-Control: max-age = 60|Cache-Control: " ==> - / max-age=60 / - / -
      Cache-Control: = ==> - / - / - / -
      Link: </a>; rel=next, </b>, </c>; rel=https://e.org/x ==> - / - / [</a>; rel="next", </c>; rel="https://e.org/x"] / -
      Link: </a,b>; rel="x"; title="c, d", < ==> - / - / [</a,b>; rel="x"; title="c, d"] / -
      Link: </a> ==> - / - / - / -
      Max-Forwards: 7 ==> - / - / - / 7
      """;

  private static final String REFUSED =
      """
      GET /reading/conditions|If-Match: a
      PUT /reading/conditions|Content-Length: 0|If-None-Match: a
      POST /reading/wishes|Max-Forwards: x
      POST /reading/wishes|Max-Forwards: 1|Max-Forwards: 2
      """;

  private static final String SERVED =
      """
      Accept: application/json;charset=utf-8
      Accept: application/json; charset=UTF-8; q=0.9, text/html
      Accept: application/json;version=1
      Accept:
      Accept: ,
      Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2
      Accept: text/html, *
      Accept: (, application/json
      Accept: (
      Accept: application/json; q = 0.5
      Accept: text/html|Accept: application/json
      """;

  private static final String EXCLUDED =
      """
      Accept: text/html
      Accept: application/json;q=0
      Accept: application/json;charset=utf-8;q=0
      Accept: application/json;v=1, application/json;q=0
      Accept: (, text/html
      """;

  private FieldValueCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String row : ELEMENTS.lines().toList()) {
      String[] parts = row.split(ARROW, -1);
      cases.add(
          demand(
              "malformed elements are skipped: " + name(parts[0]),
              "RFC 9110, 5.6.1.2",
              Dialogue.of(request("POST", "/reading/wishes", parts[0]), code(200).text(parts[1]))));
    }
    for (String row : REFUSED.lines().toList()) {
      String[] parts = row.split("[ |]", 3);
      cases.add(
          demand(
              "what may not be ignored is refused: " + name(row),
              "RFC 9110, 15.5.1",
              Dialogue.of(request(parts[0], parts[1], parts[2]), problem(400)).endsAsSaid()));
    }
    for (String row : SERVED.lines().toList()) {
      cases.add(
          demand(
              "served to " + name(row),
              "RFC 9110, 12.5.1",
              Dialogue.of(request("GET", "/reading/json", row), code(200).text("\"x\""))));
    }
    for (String row : EXCLUDED.lines().toList()) {
      cases.add(
          demand(
              "not served to " + name(row),
              "RFC 9110, 15.5.7",
              Dialogue.of(request("GET", "/reading/json", row), problem(406))));
    }
    cases.add(
        demand(
            "cookies come one a line",
            "RFC 6265, 3",
            Dialogue.of(
                request("GET", "/reading/json", "X: y"),
                code(200)
                    .that(
                        response ->
                            Violation.unless(
                                cookies(response).equals(List.of("a=1; Path=/", "b=2; Secure")),
                                "cookies " + cookies(response))))));
    return cases;
  }

  private static List<String> cookies(RawResponse response) {
    String name = "set-cookie: ";
    return response.lines().stream()
        .filter(line -> line.regionMatches(true, 0, name, 0, name.length()))
        .map(line -> line.substring(name.length()))
        .toList();
  }

  private static String request(String method, String target, String lines) {
    return method + " " + target + " HTTP/1.1|Host: h|" + lines + "||";
  }

  private static String name(String lines) {
    return lines.replace("|", ", ");
  }
}
