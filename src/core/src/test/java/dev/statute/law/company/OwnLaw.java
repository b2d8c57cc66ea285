package dev.statute.law.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.law.Law;
import dev.statute.law.LawFiles;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import java.util.Optional;

/** The law of a company, for the tests to change. */
public final class OwnLaw {

  public static final String NAME = "acme-http.yaml";

  /** A law without a fault, in which each kind of entry stands once. */
  public static final String TEXT =
      """
      extends: standard
      headers:
        X-Request-Id: {type: text, in: [request, response], summary: Names the request., breaking: {remove: error}}
        X-Trace:
          type: text
          list: true
          in: response
          url: https://acme.example/http
      methods:
        PURGE: {safe: false, idempotent: true, summary: Empties caches.}
        FLUSH: {safe: false, idempotent: true, summary: Empties all caches., rfc: 9110}
      statuses:
        430: {name: GatewayThrottled, phrase: Gateway Throttled, summary: Come back later.}
        530:
          name: SiteFrozen
          phrase: Site is Frozen
          class: ServerError
          state: temporary
          cacheable: never
          content: {should: RFC 9110 15.6}
          fields:
            Retry-After: {must: 2.1}
          url: https://acme.example/http
          summary: The site is frozen.
      policy:
        allow:
          PURGE: {statuses: [204, 4xx], reason: it says yes or no}
        forbid:
          402: {reason: we do not sell, instead: [403]}
          300:
            - {methods: [GET], reason: nobody chooses}
            - {methods: [HEAD], reason: nobody looks}
          510: nobody knows it
        discourage:
          302: clients disagree
        require:
          all: {X-Request-Id: support asks for it}
          430: {Retry-After: {reason: clients wait}}
        media-types:
          4xx: application/problem+json
          5xx: {type: application/problem+json, bodies: [com.acme.Fault], reason: one form for all}
        rules:
          missing-body-should: error
          no-success-doubt: off
        promise: [running, wire]
        grace-period: P180D
        major-version: required
      """;

  private static final Law STANDARD = LawFiles.standard();

  private static final RuleBook RULES =
      (rule, severity) ->
          rule.equals("method-status") || !severity.matches("error|warn|note|off")
              ? Optional.of("not so")
              : Optional.empty();

  private static final ExtensionReader READER =
      new ExtensionReader(new LawSource("http.yaml", LawFiles.standardText()), STANDARD, RULES);

  private OwnLaw() {}

  public static ExtensionReader reader() {
    return READER;
  }

  public static LawResult read(String text) {
    return reader().read(NAME, text.getBytes(UTF_8));
  }
}
