package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.ArrayList;
import java.util.List;

/** Content of a length that is told (RFC 9110, 8.6; RFC 9112, 6.3). */
final class LengthCases {

  private static final String START = "POST /json HTTP/1.1|Host: h|Content-Type: application/json|";
  private static final String SMUGGLED = "GET /nothing HTTP/1.1|Host: h||";

  private LengthCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String length :
        List.of(
            "+3",
            "-5",
            "-1",
            "-0",
            "0x3",
            "3 3",
            "3;",
            "3.0",
            "3e0",
            "x",
            "3, 4",
            "3,",
            "\u00b3",
            "\"3\"",
            "99999999999999999999",
            "9223372036854775808")) {
      cases.add(
          demand(
              "Content-Length: " + length + " is refused",
              "RFC 9112, 6.3",
              Dialogue.of(
                      START + "Content-Length: " + length + "||[1]" + SMUGGLED, refusal(400, 413))
                  .closes()));
    }
    cases.add(refused("no value of Content-Length", "Content-Length:|"));
    cases.add(refused("two lengths", "Content-Length: 3|Content-Length: 4|"));
    cases.add(refused("two lengths, the larger first", "Content-Length: 34|Content-Length: 3|"));
    cases.add(refused("a space before the colon of a length", "Content-Length : 3|"));
    cases.add(
        demand(
            "a length that is folded",
            "RFC 9112, 5.2",
            Dialogue.of(START + "Content-Length:| 3||[1]", refusal(200, 400)).endsAsSaid()));
    cases.add(
        demand(
            "the same length twice",
            "RFC 9112, 6.3",
            Dialogue.of(START + "Content-Length: 3|Content-Length: 3||[1]", refusal(200, 400))
                .endsAsSaid()));
    cases.add(
        demand(
            "the same length twice in a line",
            "RFC 9112, 6.3",
            Dialogue.of(START + "Content-Length: 3, 3||[1]", refusal(200, 400)).endsAsSaid()));
    cases.add(
        demand(
            "a length with zeros before it",
            "RFC 9110, 8.6",
            Dialogue.of(START + "Content-Length: 0003||[1]", code(200).text("[1]"))));
    cases.add(
        demand(
            "a length between spaces",
            "RFC 9112, 5.1",
            Dialogue.of(START + "Content-Length:  3 ||[1]", code(200).text("[1]"))));
    cases.add(
        demand(
            "neither length nor coding means no content",
            "RFC 9112, 6.3",
            Dialogue.of("POST /unread HTTP/1.1|Host: h||", code(200))));
    cases.add(
        demand(
            "typed content of length zero is missing",
            "RFC 9110, 15.5.1",
            Dialogue.of(START + "Content-Length: 0||", problem(400))));
    cases.add(
        demand(
            "content that is cut short by its length is malformed JSON",
            "RFC 9110, 15.5.1",
            Dialogue.of(START + "Content-Length: 2||[1", problem(400))));
    return cases;
  }

  private static ConformanceCase refused(String what, String lines) {
    return demand(
        what + " is refused",
        "RFC 9112, 6.3",
        Dialogue.of(START + lines + "|[1]" + SMUGGLED, refusal(400)).closes());
  }
}
