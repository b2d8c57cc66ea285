package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The spec files that the tests read. */
public final class LawFiles {

  /** A small spec without a fault, in which each kind of entry stands once. */
  public static final String SMALL =
      """
      codes: {from: 100, to: 599, rfc: [9110, 15], otherwise: {class: ClientError, should: 15}}
      general:
        rfc: 9110
        method: {definition: 9}
        final-response: {definition: 15.6}
        path: {definition: RFC 3986 3.3}
        empty-host: {must-not: [4.2.1, 4.2.2]}
        userinfo: {must-not: 4.2.4}
        field-name: {definition: 5.1}
        media-type: {definition: 8.3.1}
        sunset: {must-not: RFC 9745 4}
        compatibility:
          safe: {definition: 9.2.1}
          idempotent: {definition: 9.2.2}
          heuristics: {definition: 15.1}
          realm: {definition: 11.5}
          sunset: {definition: RFC 8594 3}
          extension: {must: RFC 9457 3.2}
          unacceptable: 400
          unsupported: 405
          unconditional: 405
        problems:
          rfc: 9457
          media-types: [application/problem+json]
          body: {lint: 3}
          type: {definition: 3.1.1}
        messages:
          field-value: {must-not: 5.5, says: a value has no line breaks}
      classes:
        ClientError:
          digit: 4
          rfc: [9110, 15.5]
          error: true
          unknown: {status: 400, must: 15}
          fields:
            Date: {must: 6.6.1}
          summary: The client seems to have erred.
      methods:
        GET:
          safe: true
          idempotent: true
          cacheable: conditional
          content: {request: unverified, response: representation}
          rfc: [9110, 9.3.1]
          request-content: {should-not: 9.3.1}
          answers:
            - {statuses: [400, 405], should: 14.2, when: range}
          summary: Transfers a representation.
        CONNECT:
          safe: false
          idempotent: false
          cacheable: false
          content: {request: none, response: tunnel}
          rfc: [9110, 9.3.6]
          without-content: {classes: [ClientError], definition: 9.3.6}
          needs-content: {doubt: 9.3.7}
          response-content: {lint: 9.3.9}
          cacheable-with: {fields: [Allow], definition: 9.3.10}
          success: {one-of: [405], lint: 9.3.8}
          summary: Asks for a tunnel.
      headers:
        Allow: {type: methods, list: true, in: [response], rfc: [9110, 10.2.1], summary: Methods}
        Date: {type: http-date, list: false, in: [request, response], rfc: [9110, 6.6.1]}
        Vary:
          type: vary
          list: true
          in: response
          rfc: [9110, 12.5.5]
          negotiates: true
          freshness: possible
          answers-with: {statuses: 405, classes: ClientError, methods: GET, doubt: 12.5.6}
          not-beside: {fields: Date, lint: 12.5.7}
          not-in-responses: {must-not: 12.5.8}
          framing: {definition: 12.5.13}
          breaking: {remove: error, change: warn}
          precondition: {validators: Date, prevents: transfers, definition: 12.5.14}
          malformed: {read-as: rest, should: 12.5.9}
          ignored: {beside: Date, unless: [GET], must: 12.5.11}
      statuses:
        400:
          name: BadRequest
          phrase: Bad Request
          class: ClientError
          rfc: [9110, 15.5.1]
          state: active
          cacheable: explicitly
          content: {should: 15.5}
          summary: An error of the client.
        405:
          name: MethodNotAllowed
          phrase: Method Not Allowed
          class: ClientError
          rfc: [9110, 15.5.6]
          state: active
          cacheable: heuristically
          content: {should: 15.5}
          fields:
            Allow: {must: 15.5.6}
            Date: {should: 15.5, when: temporary, mirrors: 400, methods: [GET], value: now}
          not-for:
            - {methods: [CONNECT], implied: 13.2.1, why: it has no resource, instead: [400]}
          presupposes:
            - {fields: [Date], definition: 15.5.7}
          content-advice: {ought: 15.5.8}
          announced-by: {fields: Vary, status: 400, lint: 15.5.9}
          stands-for: {status: 400, ought: 15.5.11, addresses: [origin, cache]}
          discouraged: {lint: 15.5.12}
          not-beside: {classes: ClientError, doubt: 15.5.10}
          roles: {only: [origin], must: 15.5.6}
          redirect: {target: permanent, method: kept, definition: 15.5.13}
          deferred: {definition: 15.5.14}
          breaking: {add: off}
          formerly: [Not Allowed]
          summary: The resource does not support the method.
      """;

  /** The name under which the tests read a file. */
  public static final String NAME = "test.yaml";

  private LawFiles() {}

  /** Reads text as a law. */
  public static LawResult read(String text) {
    return LawReader.read(NAME, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the text of the standard law. */
  public static String standardText() {
    return text("/dev/statute/law/http.yaml");
  }

  /** Returns the standard law. */
  public static Law standard() {
    LawResult result = read(standardText());
    assertThat(result.problems()).isEmpty();
    return result.law().orElseThrow();
  }

  /** Returns the text of a resource. */
  public static String text(String resource) {
    try (InputStream in = LawFiles.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text with a part that stands in it exactly once replaced. */
  public static String replaced(String text, String part, String by) {
    assertThat(text.split(java.util.regex.Pattern.quote(part), -1)).as(part).hasSize(2);
    return text.replace(part, by);
  }
}
