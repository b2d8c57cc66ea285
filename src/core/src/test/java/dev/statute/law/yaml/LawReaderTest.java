package dev.statute.law.yaml;

import static dev.statute.law.LawFiles.SMALL;
import static dev.statute.law.LawFiles.read;
import static dev.statute.law.LawFiles.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.LawFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each single mistake in a file gives one problem, at its place. */
class LawReaderTest {

  /** Stands in a replacement where the problem is expected; no part of the file. */
  private static final String HERE = "▶";

  @Test
  void readsTheSmallSpec() {
    assertThat(read(SMALL).problems()).isEmpty();
    assertThat(read(SMALL).law().orElseThrow().statuses()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void reportsOneMistakeOnceAtItsPlace(String part, String by, String message) {
    String marked = replaced(SMALL, part, by);
    assertThat(read(marked.replace(HERE, "")).problems()).containsExactly(problem(marked, message));
    assertThat(read(marked.replace(HERE, "")).law()).isEmpty();
  }

  private static LawProblem problem(String marked, String message) {
    String before = marked.substring(0, marked.indexOf(HERE));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return new LawProblem(LawFiles.NAME, line, column, message);
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(keys(), words(), names(), references(), texts(), clauses(), shapes())
        .flatMap(rows -> rows);
  }

  private static Arguments mistake(String part, String by, String message) {
    return Arguments.of(part, by, message);
  }

  private static Stream<Arguments> keys() {
    return Stream.of(
        mistake("when: temporary", "▶wen: temporary", "unknown key 'wen'; did you mean 'when'?"),
        mistake("phrase: Bad", "▶phrse: Bad", "unknown key 'phrse'; did you mean 'phrase'?"),
        mistake("Allow: {must:", "Allow: {▶mus: ", "unknown key 'mus'; did you mean 'must'?"),
        mistake("classes:\n  C", "▶quux: {}\nclasses:\n  C", "unknown key 'quux'"),
        mistake("name: BadRequest\n    phrase: Bad", "▶phrase: Bad", "the key 'name' is missing"),
        mistake("codes: {from: 100, to: 599", "codes: ▶{from: 100", "the key 'to' is missing"),
        mistake(
            "name: BadRequest\n",
            "name: BadRequest\n    ▶name: BadRequest\n",
            "'name' is a duplicate key"),
        mistake("  405:", "  ▶400: {}\n  405:", "'400' is a duplicate key"),
        mistake("{type: methods", "{? ▶[a, b] : c, type: methods", "a key must be a plain name"));
  }

  private static Stream<Arguments> words() {
    return Stream.of(
        mistake(
            "cacheable: heuristically",
            "cacheable: ▶heuristicaly",
            "unknown word 'heuristicaly'; did you mean 'heuristically'?"),
        mistake(
            "state: active\n    cacheable: expl",
            "state: ▶quaint\n    cacheable: expl",
            "unknown word 'quaint'; known are active, provisional, temporary, deprecated,"
                + " unused, reserved, obsoleted"),
        mistake("only: [origin]", "only: [▶orign]", "unknown word 'orign'; did you mean 'origin'?"),
        mistake("safe: true", "safe: ▶yes", "must be true or false, not 'yes'"),
        mistake(
            "idempotent: true",
            "▶idempotent: false",
            "a safe method is idempotent (RFC 9110, 9.2.2)"),
        mistake(
            "list: false, in",
            "list: false, ▶at-least-one: true, in",
            "only a list has at least one element"),
        mistake(
            "freshness: possible",
            "freshness: ▶posible",
            "unknown word 'posible'; did you mean 'possible'?"),
        mistake(
            "negotiates: true", "negotiates: ▶sometimes", "must be true or false, not 'sometimes'"),
        mistake("error: true", "error: ▶no", "must be true or false, not 'no'"),
        mistake("digit: 4", "digit: ▶0", "must be a digit from 1 to 9"),
        mistake("from: 100", "from: ▶0x64", "must be a whole number, not '0x64'"),
        mistake("from: 100", "from: ▶1_0", "must be a whole number, not '1_0'"),
        mistake(
            "codes: {from: 100", "codes: ▶{from: 99", "the codes must be a range within 100..999"));
  }

  private static Stream<Arguments> names() {
    return Stream.of(
        mistake(
            "  405:\n    name: MethodNotAllowed",
            "  ▶405:\n    name: BadRequest",
            "the name 'BadRequest' is already used by '400'"),
        mistake(
            "  405:\n    name: MethodNotAllowed",
            "  ▶405:\n    name: Badrequest",
            "the name 'Badrequest' is already used by '400'"),
        mistake(
            "  Date: {type",
            "  ▶ALLOW: {type: text, list: true, in: request, rfc: 1}\n  Date: {type",
            "the name 'ALLOW' is already used by 'Allow'"),
        mistake(
            "  CONNECT:\n    safe: false\n",
            "  ▶gET: {safe: true, idempotent: true, cacheable: true, rfc: 1, summary: x,"
                + " content: {request: none, response: tunnel}}\n"
                + "  CONNECT:\n    safe: false\n",
            "the name 'gET' is already used by 'GET'"),
        mistake(
            "  405:\n",
            "  ▶99:\n    name: X\n    phrase: X\n    class: ClientError\n    rfc: 1\n"
                + "    state: active\n    cacheable: never\n    content: {none: 1}\n"
                + "    summary: X\n  405:\n",
            "99 is outside of 100..599"),
        mistake(
            "  405:\n",
            "  ▶4O5:\n    name: X\n    phrase: X\n    class: ClientError\n    rfc: 1\n"
                + "    state: active\n    cacheable: never\n    content: {none: 1}\n"
                + "    summary: X\n  405:\n",
            "must be a whole number, not '4O5'"),
        mistake(
            "  405:\n",
            "  ▶504:\n    name: X\n    phrase: X\n    class: ClientError\n    rfc: 1\n"
                + "    state: active\n    cacheable: never\n    content: {none: 1}\n"
                + "    summary: X\n  405:\n",
            "504 is not of the class 'ClientError'"),
        mistake(
            "name: BadRequest",
            "name: ▶bad-request",
            "must be a Java name such as NotFound, not 'bad-request'"),
        mistake(
            "name: BadRequest", "name: ▶Bäd", "must be a Java name such as NotFound, not 'Bäd'"),
        mistake(
            "  Date: {type",
            "  ▶Da te: {type: text, list: true, in: request, rfc: 1}\n  Date: {type",
            "must be a token (RFC 9110, 5.6.2), not 'Da te'"),
        mistake(
            "  Date: {type",
            "  ▶9.Y: {type: text, list: true, in: request, rfc: 1}\n  Date: {type",
            "'9.Y' cannot be turned into a Java name"));
  }

  private static Stream<Arguments> references() {
    return Stream.of(
        mistake(
            "Allow: {must",
            "▶Alow: {must",
            "header field 'Alow' is not defined; did you mean 'Allow'?"),
        mistake(
            "fields: [Date]",
            "fields: [▶date]",
            "header field 'date' is not defined; did you mean 'Date'?"),
        mistake(
            "methods: [CONNECT]",
            "methods: [▶CONECT]",
            "method 'CONECT' is not defined; did you mean 'CONNECT'?"),
        mistake(
            "otherwise: {class: ClientError",
            "otherwise: {class: ▶ClientEror",
            "class 'ClientEror' is not defined; did you mean 'ClientError'?"),
        mistake("mirrors: 400", "mirrors: ▶999", "status '999' is not defined"),
        mistake(
            "instead: [400]",
            "instead: [▶401]",
            "status '401' is not defined; did you mean '400'?"),
        mistake(
            "one-of: [405]", "one-of: [▶401]", "status '401' is not defined; did you mean '400'?"),
        mistake(
            "answers-with: {statuses: 405",
            "answers-with: {statuses: ▶504",
            "status '504' is not defined"),
        mistake(
            "not-beside: {fields: Date",
            "not-beside: {fields: ▶Dat",
            "header field 'Dat' is not defined; did you mean 'Date'?"),
        mistake(
            "announced-by: {fields: Vary",
            "announced-by: {fields: ▶Very",
            "header field 'Very' is not defined; did you mean 'Vary'?"),
        mistake(
            "not-beside: {classes: ClientError",
            "not-beside: {classes: ▶Error",
            "class 'Error' is not defined"));
  }

  private static Stream<Arguments> texts() {
    String oneLine = "must be one line without control or formatting characters: ";
    return Stream.of(
        mistake(
            "phrase: Bad Request", "phrase: ▶\"Bad\\nRequest\"", oneLine + "'Bad\uFFFDRequest'"),
        mistake("phrase: Bad Request", "phrase: ▶\"a\\0b\"", oneLine + "'a\uFFFDb'"),
        mistake("phrase: Bad Request", "phrase: ▶\"a\\u202Eb\"", oneLine + "'a\uFFFDb'"),
        mistake("phrase: Bad Request", "phrase: ▶\"a\\uD800b\"", oneLine + "'a\uFFFDb'"),
        mistake(
            "phrase: Bad Request",
            "phrase: ▶|\n      Bad\n      Request\n",
            oneLine + "'Bad\uFFFDRequest'"),
        mistake("phrase: Bad Request", "phrase: ▶''", "a value is needed here"),
        mistake(
            "phrase: Bad Request", "phrase: ▶" + "x".repeat(1_001), "longer than 1000 characters"));
  }

  private static Stream<Arguments> clauses() {
    String section = "must be a section such as 15.5.6, or RFC 9112 6.1, not ";
    return Stream.of(
        mistake(
            "only: [origin], must: 15.5.6", "only: [origin], must: ▶15..6", section + "'15..6'"),
        mistake("rfc: [9110, 15.5.1]", "rfc: [9110, ▶§15]", section + "'§15'"),
        mistake(
            "rfc: [9110, 15.5.1]", "rfc: [▶RFC9110, 15]", "must be a whole number, not 'RFC9110'"),
        mistake(
            "must: 6.6.1",
            "must: ▶RFC x 6.6.1",
            "must be a clause such as RFC 9112 6.1, not 'RFC x 6.6.1'"),
        mistake(
            "must: 6.6.1",
            "must: [6.6.1, ▶RFC 9112 6.1]",
            "the clauses of one ground must be of one document"),
        mistake("must: 6.6.1", "must: ▶[]", "a clause is needed here"),
        mistake(
            "must: 6.6.1",
            "must: ▶draft-a b",
            "must be the name of a draft, draft-…, not 'draft-a b'"),
        mistake(
            "rfc: [9110, 15.5.1]",
            "draft: ▶http-next",
            "must be the name of a draft, draft-…, not 'http-next'"),
        mistake(
            "rfc: [9110, 15.5.1]",
            "url: ▶http://example.org/",
            "must be an https address, not 'http://example.org/'"),
        mistake(
            "Date: {must: 6.6.1}",
            "Date: ▶{}",
            "the clause is missing: give one of must, must-not, implied, definition, should,"
                + " should-not, ought, doubt, lint"),
        mistake(
            "Date: {must: 6.6.1}",
            "Date: ▶{must: 1, should: 2}",
            "only one level can be given here"),
        mistake(
            "Date: {type: http-date, list: false, in: [request, response], rfc: [9110, 6.6.1]}",
            "Date: ▶{type: http-date, list: false, in: [request, response]}",
            "exactly one of the keys rfc, draft, url must be given"));
  }

  private static Stream<Arguments> shapes() {
    return Stream.of(
        mistake(
            "  Date: {type: http-date, list: false, in: [request, response], rfc: [9110, 6.6.1]}",
            "  Date: ▶[http-date]",
            "must be a mapping"),
        mistake("Allow: {must: 15.5.6}", "Allow: ▶15.5.6", "must be a mapping"),
        mistake("roles: {only: [origin], must: 15.5.6}", "roles: ▶origin", "must be a mapping"),
        mistake("- {fields: [Date], definition: 15.5.7}", "- ▶Date", "must be a mapping"),
        mistake("safe: true", "safe: ▶{}", "a value is needed here"),
        mistake("name: BadRequest", "name: ▶[BadRequest]", "a value is needed here"),
        mistake("methods: [CONNECT]", "methods: ▶CONNECT", "must be a list of methods, or any"),
        mistake("methods: [CONNECT]", "methods: ▶[]", "the list 'methods' must not be empty"),
        mistake("in: [response]", "in: ▶[]", "the list 'in' must not be empty"),
        mistake(
            "content: {should: 15.5}\n    summary",
            "content: ▶{should: 15.5, empty: 1}\n    summary",
            "one word and its clause are needed here, such as {optional: 6.4.1}"),
        mistake(
            "content: {should: 15.5}\n    summary",
            "content: ▶should\n    summary",
            "must be a mapping"),
        mistake(
            "roles: {only: [origin], must",
            "roles: ▶{only: [origin], except: [proxy], must",
            "exactly one of the keys only, except must be given"),
        mistake(
            "- {fields: [Date], def",
            "- ▶{content: true, fields: [Date], def",
            "exactly one of the keys fields, content must be given"),
        mistake(
            "success: {one-of",
            "success: ▶{only: [400], one-of",
            "exactly one of the keys only, one-of must be given"),
        mistake(
            "success: {one-of: [405], lint",
            "success: ▶{lint",
            "exactly one of the keys only, one-of must be given"),
        mistake(
            "not-beside: {fields: Date, lint", "not-beside: ▶{lint", "the key 'fields' is missing"),
        mistake(
            "not-beside: {classes: ClientError, doubt",
            "not-beside: ▶{doubt",
            "the key 'classes' is missing"),
        mistake(
            "announced-by: {fields: Vary, status: 400",
            "announced-by: ▶{fields: Vary",
            "the key 'status' is missing"),
        mistake(
            "not-in-responses: {must-not: 12.5.8}", "not-in-responses: ▶true", "must be a mapping"),
        mistake("content-advice: {", "content-advice: {▶quux: 1, ", "unknown key 'quux'"));
  }

  @Test
  void reportsAllMistakesInTheOrderOfTheFile() {
    String marked =
        replaced(
            replaced(
                replaced(SMALL, "summary: Asks", "▶sumary: Asks"),
                "type: http-date",
                "type: ▶htp-date"),
            "name: BadRequest",
            "name: ▶400");
    List<LawProblem> expected = new ArrayList<>();
    String rest = marked;
    for (String message :
        List.of(
            "unknown key 'sumary'; did you mean 'summary'?",
            "unknown word 'htp-date'; did you mean 'http-date'?",
            "must be a Java name such as NotFound, not '400'")) {
      expected.add(problem(rest, message));
      rest = rest.replaceFirst(HERE, "");
    }
    assertThat(read(rest).problems()).containsExactlyElementsOf(expected);
  }

  @Test
  void reportsAllProblems() {
    StringBuilder text = new StringBuilder(SMALL);
    int first = (int) SMALL.lines().count() + 1;
    List<LawProblem> expected = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      text.append("zzzzzz").append(i).append(": 1\n");
      expected.add(new LawProblem(LawFiles.NAME, first + i, 1, "unknown key 'zzzzzz" + i + "'"));
    }
    assertThat(read(text.toString()).problems()).isEqualTo(expected);
  }

  @Test
  void reportsAMissingSectionOnceAndNotEachReferenceIntoIt() {
    int from = SMALL.indexOf("headers:");
    int to = SMALL.indexOf("statuses:\n");
    assertThat(read(SMALL.substring(0, from) + SMALL.substring(to)).problems())
        .containsExactly(new LawProblem(LawFiles.NAME, 1, 1, "the key 'headers' is missing"));
  }

  @Test
  void printsAProblemAsCompilersDo() {
    assertThat(new LawProblem("http.yaml", 12, 5, "unknown key"))
        .hasToString("http.yaml:12:5: unknown key");
  }
}
