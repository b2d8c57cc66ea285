package dev.statute.testkit.server;

import static dev.statute.testkit.server.ConformanceCase.demand;
import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.ArrayList;
import java.util.List;

/** Field lines (RFC 9112, 5; RFC 9110, 5). */
final class FieldCases {

  private static final String START = "GET /value HTTP/1.1|Host: h|";
  private static final String OK = "{\"a\":1}";

  private FieldCases() {}

  static List<ConformanceCase> all() {
    List<ConformanceCase> cases = new ArrayList<>();
    refused(cases, "a field line without a colon", "RFC 9112, 5", "abc");
    refused(cases, "a field without a name", "RFC 9112, 5", ": x");
    refused(cases, "a space in a field name", "RFC 9110, 5.1", "A B: c");
    refused(cases, "a space before the colon", "RFC 9112, 5.1", "X : c");
    refused(cases, "a tab before the colon", "RFC 9112, 5.1", "X\t: c");
    refused(cases, "a field name beyond ASCII", "RFC 9110, 5.1", "X\u00e4: c");
    refused(cases, "a field name with a slash", "RFC 9110, 5.1", "X/Y: c");
    refused(cases, "a field name with parentheses", "RFC 9110, 5.1", "X(Y): c");
    refused(cases, "a field name with NUL", "RFC 9110, 5.1", "X\u0000: c");
    refused(cases, "NUL in a field value", "RFC 9110, 5.5", "X: a\u0000b");
    refused(cases, "a carriage return alone in a field value", "RFC 9110, 5.5", "X: a\rb");
    either(cases, "a control character in a field value", "RFC 9110, 5.5", "X: a\u0001b");
    either(cases, "DEL in a field value", "RFC 9110, 5.5", "X: a\u007fb");
    either(cases, "a folded field line", "RFC 9112, 5.2", "X: a| b");
    either(cases, "a folded field line that begins with a tab", "RFC 9112, 5.2", "X: a|\tb");
    either(cases, "a line feed alone at the end of a field line", "RFC 9112, 2.2", "X: a\nY: b");
    cases.add(
        demand(
            "whitespace before the first field line is not part of a field",
            "RFC 9112, 2.2",
            Dialogue.of("GET /value HTTP/1.1| X: y|Host: h||", refusal(200, 400)).endsAsSaid()));
    fine(cases, "an empty field value", "RFC 9110, 5.5", "X:");
    fine(cases, "a field value without a space before it", "RFC 9112, 5.1", "X:a");
    fine(cases, "whitespace around a field value", "RFC 9112, 5.1", "X: \t a \t ");
    fine(cases, "a tab in a field value", "RFC 9110, 5.5", "X: a\tb");
    fine(cases, "octets beyond ASCII in a field value", "RFC 9110, 5.5", "X: \u00e4\u00ff");
    fine(cases, "every character of a token", "RFC 9110, 5.6.2", "!#$%&'*+-.^_`~0aZ: x");
    fine(cases, "an underscore in a field name", "RFC 9110, 5.6.2", "X_Y: x");
    fine(cases, "a field value of 8,000 octets", "RFC 9110, 5.4", "X: " + "a".repeat(8_000));
    fine(cases, "a hundred fields", "RFC 9110, 5.4", "X: a|".repeat(99) + "X: a");
    fine(cases, "fields that nobody knows", "RFC 9110, 5.1", "Frob: a|X-Y-Z: b");
    cases.add(
        demand(
            "field names in any case",
            "RFC 9110, 5.1",
            Dialogue.of(
                "POST /json HTTP/1.1|hOST: h|cONTENT-tYPE: application/json|content-LENGTH: 3||[1]",
                code(200).text("[1]"))));
    cases.add(
        demand(
            "a list in two field lines",
            "RFC 9110, 5.3",
            Dialogue.of(START + "Accept: text/html|Accept: application/json||", code(200))));
    cases.add(
        demand(
            "empty members of a list",
            "RFC 9110, 5.6.1.2",
            Dialogue.of(START + "Accept: ,, application/json,,||", code(200))));
    cases.add(
        demand(
            "a header section of two million octets is refused by a status",
            "RFC 9110, 5.4",
            new Flooding(START + "X: ", 2_000_000, 431)));
    return cases;
  }

  private static void refused(
      List<ConformanceCase> cases, String what, String clause, String line) {
    cases.add(
        demand(
            what + " is refused",
            clause,
            Dialogue.of(START + line + "||", refusal(400)).endsAsSaid()));
  }

  private static void either(List<ConformanceCase> cases, String what, String clause, String line) {
    cases.add(
        demand(what, clause, Dialogue.of(START + line + "||", refusal(200, 400)).endsAsSaid()));
  }

  private static void fine(List<ConformanceCase> cases, String what, String clause, String line) {
    cases.add(demand(what, clause, Dialogue.of(START + line + "||", code(200).text(OK))));
  }
}
