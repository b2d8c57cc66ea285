package dev.statute.law.yaml;

import dev.statute.law.Level;
import dev.statute.law.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of each mapping of a law. Readers refuse every other key. */
public enum LawKeys {
  /** A law that stands for itself. */
  STANDARD("codes", "general", "classes", "methods", "headers", "statuses"),
  /** A standard together with the law that extends it. */
  MERGED(STANDARD, PolicySection.KEY),
  /** A law that extends the standard. */
  COMPANY("extends", "methods", "headers", "statuses", "problems", PolicySection.KEY),

  /** A level with its clause, and whom the clause speaks of. */
  GROUND(Stream.concat(levels(), Stream.of("addresses")).toList()),
  /** Where an entry is defined. */
  DEFINITION("rfc", "draft", "url"),

  /** {@code codes}. */
  CODES(DEFINITION, "from", "to", "otherwise"),
  /** What a number is taken for that is not a status code. */
  OTHERWISE(GROUND, "class"),
  /** {@code general}. */
  GENERAL(
      DEFINITION,
      "method",
      "final-response",
      "path",
      "empty-host",
      "userinfo",
      "field-name",
      "media-type",
      "sunset",
      "authentication",
      "compatibility",
      "problems",
      "messages"),
  /** A rule on messages as they are sent. */
  MESSAGE_RULE(GROUND, "says"),
  /** What clients rely on beyond the contract of an API. */
  COMPATIBILITY(
      "safe",
      "idempotent",
      "heuristics",
      "realm",
      "sunset",
      "extension",
      "unacceptable",
      "unsupported",
      "unconditional"),
  /** How clients authenticate. */
  AUTHENTICATION(DEFINITION, "origin", "proxy"),
  /** What a kind of server asks for credentials with. */
  PARTY("status", "refusal", "credentials"),
  /** What documents tell of problems. */
  PROBLEMS(DEFINITION, "media-types", "body", "type"),

  /** An entry of {@code classes}. */
  CLASS(DEFINITION, "digit", "interim", "error", "unknown", "content", "fields", "summary"),
  /** What an unknown status of a class is taken for. */
  UNKNOWN(GROUND, "status"),
  /** A rule on a header field. */
  FIELD_RULE(GROUND, "when", "mirrors", "methods", "value"),

  /** An entry of {@code methods}. */
  METHOD(
      DEFINITION,
      "safe",
      "idempotent",
      "cacheable",
      "content",
      "state",
      "without-content",
      "request-content",
      "needs-content",
      "response-content",
      "cacheable-with",
      "success",
      "answers",
      "summary"),
  /** What content means in messages of a method. */
  METHOD_CONTENT("request", "response"),
  /** Which responses to a method have no content. */
  WITHOUT_CONTENT(GROUND, "classes"),
  /** What a response carries if a cache may reuse it. */
  CACHE_CONDITION(GROUND, "fields"),
  /** Which statuses a successful answer has. */
  SUCCESS(GROUND, "only", "one-of"),
  /** Statuses that the definition of a method names. */
  ANSWER(GROUND, "statuses", "when"),

  /** An entry of {@code headers}. */
  HEADER(
      DEFINITION,
      "type",
      "list",
      "at-least-one",
      "in",
      "trailer",
      "managed",
      "negotiates",
      "freshness",
      "answers-with",
      "not-beside",
      "not-in-responses",
      "framing",
      "precondition",
      "malformed",
      "repeated",
      "ignored",
      "breaking",
      "state",
      "summary"),
  /** What a field makes a request conditional on. */
  PRECONDITION(GROUND, "validators", "prevents"),
  /** The responses in which a field means something. */
  FIELD_USE(GROUND, "statuses", "classes", "methods"),
  /** The fields that a message does not have together with a field. */
  FIELD_CONFLICT(GROUND, "fields"),
  /** How a recipient reads a malformed value. */
  MALFORMED(levels().toList(), "read-as", "in"),
  /** How a recipient reads several lines of a field that is not a list. */
  REPEATED(levels().toList(), "read-as"),
  /** In which requests a recipient ignores a field. */
  IGNORED(levels().toList(), "beside", "without", "in", "unless"),

  /** An entry of {@code statuses}. */
  STATUS(
      DEFINITION,
      "name",
      "phrase",
      "class",
      "state",
      "cacheable",
      "content",
      "fields",
      "not-for",
      "presupposes",
      "content-advice",
      "announced-by",
      "stands-for",
      "discouraged",
      "not-beside",
      "roles",
      "concludes",
      "repeatable",
      "redirect",
      "deferred",
      "breaking",
      "formerly",
      "summary"),
  /** How bad changes of an API are that concern a definition. */
  BREAKING("add", "remove", "change"),
  /** Which requests may be sent again after a status. */
  REPETITION("any", "idempotent"),
  /** What a client that follows a redirection does next. */
  REDIRECT(GROUND, "target", "method"),
  /** Methods that a status may not answer. */
  BAN(GROUND, "methods", "why", "instead"),
  /** What a request must have had to be answered with a status. */
  PRESUPPOSITION(GROUND, "fields", "content", "or-negotiated", "methods"),
  /** How other responses tell of a status. */
  ANNOUNCEMENT(GROUND, "fields", "status"),
  /** What a response with a status stands in for. */
  STAND_IN(GROUND, "status"),
  /** What an operation does not have together with a status. */
  STATUS_CONFLICT(GROUND, "classes"),
  /** The roles that a status belongs to. */
  ROLES(GROUND, "only", "except"),

  /** What a company demands beyond HTTP. */
  POLICY(
      "allow",
      "forbid",
      "discourage",
      "require",
      "media-types",
      "rules",
      "promise",
      "grace-period",
      "major-version"),
  /** The only statuses that may answer a method. */
  POLICY_ALLOWED("statuses", "reason"),
  /** A status that no API answers. */
  POLICY_BAN("methods", "instead", "reason"),
  /** A field that responses carry. */
  POLICY_FIELD("reason"),
  /** The media type of a body. */
  POLICY_MEDIA_TYPE("type", "bodies", "reason"),

  /** An entry of {@code problems} of a company. */
  PROBLEM_TYPE("type", "title", "status", "members", "breaking", "summary"),
  /** A member of the documents of a problem type. */
  PROBLEM_MEMBER("type", "optional", "summary");

  private final List<String> names;

  LawKeys(String... names) {
    this(List.of(), names);
  }

  LawKeys(LawKeys shared, String... names) {
    this(shared.names, names);
  }

  LawKeys(List<String> shared, String... names) {
    this.names = Stream.concat(Arrays.stream(names), shared.stream()).toList();
  }

  /** Returns the keys, those that only this mapping has first. */
  public List<String> names() {
    return names;
  }

  /** Returns the keys that say how strongly a clause demands something; a policy has its own. */
  static Stream<String> levels() {
    return Arrays.stream(Level.values()).filter(level -> !level.isPolicy()).map(Word::word);
  }
}
