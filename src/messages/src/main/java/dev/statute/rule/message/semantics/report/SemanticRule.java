package dev.statute.rule.message.semantics.report;

import java.util.Locale;

/**
 * A rule on what messages say. Why it holds, and how strongly, stands in the law, under the name of
 * the rule.
 */
public enum SemanticRule {
  CONDITIONAL_REQUEST_RANGE_ALONE("conditional-request"),
  CONDITIONAL_REQUEST_WEAK_RANGE("conditional-request"),
  CONDITIONAL_REQUEST_WEAK_MATCH("conditional-request"),
  IGNORED_FIELD("ignored-field"),
  CONDITIONAL_RESPONSE_NONE_MATCH("conditional-response"),
  CONDITIONAL_RESPONSE_MODIFIED_SINCE("conditional-response"),
  CONDITIONAL_RESPONSE_OTHER_TAG("conditional-response"),
  CONDITIONAL_RESPONSE_NEWER("conditional-response"),
  CONDITIONAL_RESPONSE_MATCH("conditional-response"),
  CONTENT_RANGE_LENGTH("content-range"),
  CONTENT_RANGE_REQUESTED("content-range"),
  CONTENT_RANGE_MISSING("content-range"),
  CONTENT_RANGE_UNSATISFIED("content-range"),
  CONTENT_RANGE_SATISFIABLE("content-range"),
  MULTIPART_RANGE_BOUNDARY("multipart-range"),
  MULTIPART_RANGE_CONTENT("multipart-range"),
  MULTIPART_RANGE_PART("multipart-range"),
  MULTIPART_RANGE_SINGLE("multipart-range"),
  ACCEPT_RANGES_NONE("accept-ranges"),
  CACHE_DIRECTIVE_QUOTED("cache-directive"),
  CACHE_DIRECTIVE_SECONDS("cache-directive"),
  CACHE_DIRECTIVE_NAMES("cache-directive"),
  CACHE_DIRECTIVE_ARGUMENT("cache-directive"),
  CACHE_DIRECTIVE_REPEATED("cache-directive"),
  CACHE_DIRECTIVE_MISSPELT("cache-directive"),
  CACHE_DIRECTIVE_DIRECTION("cache-directive"),
  CACHE_DIRECTIVE_CONTRADICTION("cache-directive"),
  CACHE_DIRECTIVE_REDUNDANT("cache-directive"),
  CACHE_DIRECTIVE_UNDERSTAND("cache-directive"),
  CACHE_DIRECTIVE_CASE("cache-directive"),
  CACHE_LIFETIME_EXPIRES("cache-lifetime"),
  CACHE_LIFETIME_NEVER("cache-lifetime"),
  CACHE_LIFETIME_STORED("cache-lifetime"),
  CACHE_LIFETIME_METHOD("cache-lifetime"),
  CACHE_LIFETIME_HEURISTIC("cache-lifetime"),
  CACHE_LIFETIME_VALIDATOR("cache-lifetime"),
  CACHE_LIFETIME_COOKIE("cache-lifetime"),
  CACHE_LIFETIME_PUBLIC("cache-lifetime"),
  VARY_ANY("vary"),
  VARY_ANY_FRESH("vary"),
  VARY_ANY_PROXY("vary"),
  VARY_CODING("vary"),
  VARY_ORIGIN("vary"),
  VARY_DICTIONARY("vary"),
  VARY_RESPONSE_FIELD("vary"),
  VARY_MANY("vary"),
  DATE_FORMAT_OBSOLETE("date-format"),
  MESSAGE_DATE_MODIFIED("message-date"),
  MESSAGE_DATE_CLOCK("message-date"),
  MESSAGE_DATE_RETRY("message-date"),
  REDIRECTION_LOOP("redirection"),
  REDIRECTION_DOWNGRADE("redirection"),
  PROBLEM_DOCUMENT_OBJECT("problem-document"),
  PROBLEM_DOCUMENT_STATUS("problem-document"),
  PROBLEM_DOCUMENT_MEMBER("problem-document"),
  PROBLEM_DOCUMENT_URI("problem-document"),
  PROBLEM_DOCUMENT_TITLE("problem-document"),
  PROBLEM_DOCUMENT_SUCCESS("problem-document"),
  CHALLENGE_REALM("challenge"),
  CHALLENGE_DIGEST("challenge"),
  CHALLENGE_BEARER("challenge"),
  CHALLENGE_BEARER_ERROR("challenge"),
  CHALLENGE_BEARER_STATUS("challenge"),
  SET_COOKIE_REPEATED("set-cookie"),
  SET_COOKIE_DOMAIN("set-cookie"),
  SET_COOKIE_INSECURE("set-cookie"),
  SET_COOKIE_SITE("set-cookie"),
  SET_COOKIE_PREFIX("set-cookie"),
  SET_COOKIE_PARTITIONED("set-cookie"),
  SET_COOKIE_SIZE("set-cookie"),
  CROSS_ORIGIN_CREDENTIALS("cross-origin"),
  CROSS_ORIGIN_PREFLIGHT("cross-origin"),
  CROSS_ORIGIN_REQUEST("cross-origin"),
  TRANSPORT_SECURITY_HTTP("transport-security"),
  CONTENT_CODING_IDENTITY("content-coding"),
  CONTENT_CODING_UNKNOWN("content-coding"),
  CONTENT_CODING_UNACCEPTABLE("content-coding"),
  CONTENT_CODING_OCTETS("content-coding"),
  CONTENT_DIGEST_CONTENT("content-digest"),
  CONTENT_DIGEST_REPRESENTATION("content-digest"),
  FIELD_SYNTAX("field-syntax"),
  FIELD_SYNTAX_DRAFT("field-syntax"),
  FIELD_SYNTAX_SET_COOKIE("field-syntax"),
  FIELD_SYNTAX_COOKIE("field-syntax"),
  REPEATED_FIELD("repeated-field"),
  OBSOLETE_FIELD("obsolete-field"),
  REQUEST_TARGET_OCTETS("request-target"),
  REQUEST_TARGET_CHARACTERS("request-target"),
  LINK_RELATION_REV("link-relation"),
  DISPOSITION_PATH("disposition"),
  DISPOSITION_PERCENT("disposition"),
  DISPOSITION_UNKNOWN("disposition"),
  PREFERENCE_UNASKED("preference");

  private final String family;

  SemanticRule(String family) {
    this.family = family;
  }

  /** Returns the family of the rule, with which its name begins: {@code content-range}. */
  public String family() {
    return family;
  }

  /** Returns its name in the law: {@code content-range-length}. */
  public String ground() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
