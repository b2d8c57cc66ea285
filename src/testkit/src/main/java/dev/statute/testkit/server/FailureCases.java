package dev.statute.testkit.server;

import static dev.statute.testkit.server.Expected.code;
import static dev.statute.testkit.server.Expected.problem;
import static dev.statute.testkit.server.Expected.refusal;

import java.util.List;
import java.util.function.Consumer;

/** Requests that cannot be fulfilled, and what they are told (RFC 9110, 15.5 and 15.6). */
final class FailureCases {

  private static final String NOT_FOUND = "RFC 9110, 15.5.5";
  private static final String BAD = "RFC 9110, 15.5.1";
  private static final String FAULT = "RFC 9110, 15.6.1";

  private FailureCases() {}

  static List<ConformanceCase> all() {
    return List.of(
        get("/nothing", NOT_FOUND, problem(404)),
        get("/value/", NOT_FOUND, problem(404)),
        get("/", NOT_FOUND, problem(404)),
        get("/VALUE", NOT_FOUND, problem(404)),
        get("/problem", NOT_FOUND, problem(404)),
        get("/query", BAD, problem(400)),
        get("/query?n=x", BAD, problem(400)),
        get("/query?n=1&n=2", BAD, problem(400)),
        get("/query?n=%FF", BAD, problem(400)),
        get("/query?n=" + "1".repeat(300), BAD, problem(400)),
        get("/text/%FF", BAD, problem(400)),
        get("/text/%C0%AF", BAD, problem(400)),
        get("/status/x", BAD, problem(400)),
        get("/status/99", FAULT, problem(500)),
        get("/status/100", FAULT, problem(500)),
        get("/status/101", FAULT, problem(500)),
        get("/failure", FAULT, problem(500).nowhere("secret")),
        get("/later/failure", FAULT, problem(500).nowhere("secret")),
        of(
            "a slash before the path is not the path",
            "RFC 9110, 4.2.3",
            "GET //value HTTP/1.1|Host: h||",
            refusal(400, 404)),
        of(
            "//h/value is not /value",
            "RFC 9112, 3.2.1",
            "GET //h/value HTTP/1.1|Host: h||",
            refusal(400, 404)),
        of(
            "the name of the parameter is in the problem",
            BAD,
            "GET /query?n=x HTTP/1.1|Host: h||",
            problem(400).that(has("\"parameter\":\"n\""))),
        of(
            "406 lists what there is",
            "RFC 9110, 15.5.7",
            "GET /value HTTP/1.1|Host: h|Accept: text/html||",
            problem(406).that(has("application/json"))),
        of(
            "a format wanted least is wanted",
            "RFC 9110, 12.5.1",
            "GET /value HTTP/1.1|Host: h|Accept: text/html, */*;q=0.1||",
            code(200)),
        of(
            "406 though there is no octet of content",
            "RFC 9110, 15.5.7",
            "GET /empty HTTP/1.1|Host: h|Accept: application/json||",
            problem(406)),
        of(
            "a failure is explained to who did not ask for explanations",
            "RFC 9110, 12.5.1",
            "GET /problem HTTP/1.1|Host: h|Accept: text/html||",
            code(404, 406)));
  }

  private static ConformanceCase get(String target, String clause, Expected expected) {
    String shown = target.length() < 40 ? target : target.substring(0, 40) + "...";
    return of("GET " + shown, clause, "GET " + target + " HTTP/1.1|Host: h||", expected);
  }

  private static ConformanceCase of(String name, String clause, String octets, Expected expected) {
    return ConformanceCase.demand(name, clause, Dialogue.of(octets, expected).endsAsSaid());
  }

  private static Consumer<RawResponse> has(String part) {
    return response -> Violation.unless(response.text().contains(part), "no " + part);
  }
}
