package dev.statute.company;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes laws: well-formed ones with odd names and policies, some of which are then damaged. */
final class LawMaker {

  private static final List<String> NAMES =
      List.of(
          "Odd",
          "Even",
          "Fine",
          "B",
          "Object",
          "String",
          "Override",
          "Response",
          "ToGet",
          "ToAny",
          "Status",
          "ByCode",
          "Successful",
          "Fields",
          "NullMarked",
          "Set",
          "Ok",
          "X1",
          "A",
          "Reply",
          "Optional",
          "Locale");
  private static final List<String> FIELDS =
      List.of(
          "X-Odd",
          "Body",
          "Code",
          "$",
          "$L",
          "a$b",
          "X--Y",
          "-X",
          "Get-Class",
          "Int",
          "_",
          "Value",
          "ETag",
          "etag",
          "9a",
          "Fields",
          "x_odd",
          "Wait",
          "Builder",
          "Null",
          "Header");
  private static final List<String> METHODS =
      List.of(
          "PURGE",
          "purge",
          "ANY",
          "STATUS",
          "A-B",
          "A--B",
          "-",
          "$T",
          "GET",
          "Get",
          "X",
          "RESPONDS",
          "M-SEARCH",
          "a.b",
          "INT",
          "HEADER_PARAM",
          "NULL");
  private static final List<String> TYPES =
      List.of(
          "text",
          "methods",
          "challenges",
          "uri-reference",
          "retry-after",
          "protocols",
          "links",
          "entity-tag",
          "media-types",
          "vary",
          "cache-control",
          "credentials",
          "delta-seconds",
          "nope");
  private static final List<String> TEXTS =
      List.of(
          "it is so",
          "plain",
          "'a: b'",
          "'*/ {@code'",
          "'$L $S \\u002a/'",
          "\"a\\nb\"",
          "\"\"",
          "'\"'",
          "'{'",
          "'<b'",
          "'@x'",
          "\"\\u202E\"",
          "'a: b'",
          "[]",
          "null",
          "'\\\\u0022'",
          "'…é☃'");
  private static final List<String> SELECTORS =
      List.of(
          "all", "1xx", "2xx", "3xx", "4xx", "5xx", "6xx", "200", "204", "304", "402", "404", "418",
          "430", "999");
  private static final List<String> RULES =
      List.of("missing-body-should", "method-status", "no-error-lint", "status-policy", "nonsense");
  private static final List<String> HARMS = List.of("error", "warn", "off", "note", "never");
  private static final List<String> PERIODS =
      List.of("P180D", "P1Y6M", "30d", "P0D", "P", "PT1H", "9999999d", "-1d", "[]");
  private static final List<String> DAMAGE =
      List.of(
          "{", "}", "[", ": ", "- ", "\n", "\t", "\"", "'", "&a ", "*a", "!!x ", "---\n", "#",
          "\0");

  private static final int ODDNESS = 12;
  private static final int HARMLESS = 3;

  private final SplittableRandom random;

  LawMaker(SplittableRandom random) {
    this.random = random;
  }

  String law() {
    StringBuilder law = new StringBuilder("extends: standard\n");
    section(law, "headers", 4, this::header);
    section(law, "methods", 2, this::method);
    section(law, "statuses", 4, this::status);
    law.append("policy:\n");
    section(law, "  allow", 2, this::allowed);
    section(law, "  forbid", 3, this::banned);
    section(law, "  discourage", 2, this::banned);
    section(law, "  require", 2, this::required);
    section(law, "  media-types", 2, this::mediaType);
    section(law, "  rules", 2, () -> pick(RULES) + ": " + pick(HARMS));
    changes(law);
    return random.nextInt(5) == 0 ? damaged(law.toString()) : law.toString();
  }

  private void changes(StringBuilder law) {
    law.append(
            maybe("  promise: [running, " + pick(List.of("wire", "callers", "wire", "x")) + "]\n"))
        .append(maybe("  grace-period: " + pick(PERIODS) + "\n"))
        .append(maybe("  major-version: " + pick(List.of("required", "required", "x")) + "\n"));
  }

  private String breaking() {
    return ", breaking: {"
        + pick(List.of("add", "remove", "change", "x"))
        + ": "
        + pick(HARMS)
        + "}";
  }

  private void section(
      StringBuilder law, String name, int most, java.util.function.Supplier<String> entry) {
    List<String> entries = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      entries.add(entry.get());
    }
    if (!entries.isEmpty()) {
      String indent = name.startsWith(" ") ? "    " : "  ";
      law.append(name).append(":\n");
      entries.forEach(text -> law.append(indent).append(text).append('\n'));
    }
  }

  private String header() {
    return pick(FIELDS)
        + ": {type: "
        + pick(TYPES)
        + ", in: "
        + pick(List.of("response", "[request, response]", "response"))
        + maybe(", list: true")
        + maybe(breaking())
        + maybe(", summary: " + text())
        + maybe(", rfc: [9110, 5]")
        + "}";
  }

  private String method() {
    return pick(METHODS)
        + ": {safe: "
        + random.nextBoolean()
        + ", idempotent: true, summary: "
        + text()
        + maybe(", cacheable: true")
        + "}";
  }

  private String status() {
    return random.nextInt(100, 600)
        + ": {name: "
        + pick(NAMES)
        + ", phrase: "
        + text()
        + ", summary: "
        + text()
        + maybe(", state: deprecated")
        + maybe(breaking())
        + maybe(", redirect: {target: other, method: kept, must: RFC 9110 15}")
        + maybe(", deferred: {must: RFC 9110 15}")
        + maybe(", content: {empty: RFC 9110 15}")
        + maybe(", content: {required: RFC 9110 15}")
        + maybe(
            ", fields: {" + field() + ": {must: RFC 9110 15" + maybe(", value: " + text()) + "}}")
        + maybe(
            ", fields: {" + field() + ": {should: RFC 9110 15" + maybe(", methods: [GET]") + "}}")
        + maybe(", not-for: [{methods: [GET], must: RFC 9110 15, why: x}]")
        + "}";
  }

  private String allowed() {
    return pick(List.of("GET", "POST", "all", "PURGE"))
        + ": {statuses: ["
        + pick(SELECTORS)
        + ", "
        + pick(SELECTORS)
        + "], reason: "
        + text()
        + "}";
  }

  private String banned() {
    return pick(SELECTORS)
        + ": {reason: "
        + text()
        + maybe(", methods: [GET, HEAD]")
        + maybe(", instead: [200]")
        + "}";
  }

  private String required() {
    return pick(SELECTORS) + ": {" + field() + ": " + text() + "}";
  }

  private String mediaType() {
    return pick(SELECTORS) + ": " + pick(List.of("application/problem+json", "text/plain", "x"));
  }

  private String field() {
    return pick(
        List.of("X-Odd", "Retry-After", "Allow", "Date", "Location", "WWW-Authenticate", "$L"));
  }

  private String text() {
    return pick(TEXTS);
  }

  private String maybe(String text) {
    return random.nextInt(4) == 0 ? text : "";
  }

  private String damaged(String law) {
    int from = random.nextInt(law.length());
    int to = Math.min(law.length(), from + random.nextInt(6));
    return law.substring(0, from) + pick(DAMAGE) + law.substring(to);
  }

  /** The first of the choices are the harmless ones, or hardly a law would be accepted. */
  private String pick(List<String> choices) {
    int most = random.nextInt(ODDNESS) == 0 ? choices.size() : Math.min(HARMLESS, choices.size());
    return choices.get(random.nextInt(most));
  }
}
