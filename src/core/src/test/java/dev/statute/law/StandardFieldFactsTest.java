package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each header field: its kind of value, whether it is a list, where it stands, its clause. */
class StandardFieldFactsTest {

  private static final Law SPEC = LawFiles.standard();

  /** By the grammars that the clauses give. */
  private static final String FIELDS =
      """
      A-IM|instance-manipulations|list|request|RFC 3229 10.5.3
      Accept|media-ranges|list|request response|12.5.1
      Accept-CH|client-hints|list|response|RFC 8942 3.1
      Accept-Charset|accept-charset|list|request|12.5.2
      Accept-Encoding|accept-encoding|list|request response|12.5.3
      Accept-Language|accept-language|list|request|12.5.4
      Accept-Patch|media-types|list|response|RFC 5789 3.1
      Accept-Post|media-ranges|list|response|https://www.w3.org/TR/ldp
      Accept-Query|accept-query|list|response|RFC 10008 3
      Accept-Ranges|range-units|list|response|14.3
      Accept-Signature|accept-signature|list|request response|RFC 9421 5.1
      Access-Control-Allow-Credentials|allowed-credentials|single|response|https://fetch.spec.whatwg.org/#http-access-control-allow-credentials
      Access-Control-Allow-Headers|allowed-field-names|list|response|https://fetch.spec.whatwg.org/#http-access-control-allow-headers
      Access-Control-Allow-Methods|allowed-methods|list|response|https://fetch.spec.whatwg.org/#http-access-control-allow-methods
      Access-Control-Allow-Origin|allowed-origin|single|response|https://fetch.spec.whatwg.org/#http-access-control-allow-origin
      Access-Control-Expose-Headers|allowed-field-names|list|response|https://fetch.spec.whatwg.org/#http-access-control-expose-headers
      Access-Control-Max-Age|seconds|single|response|https://fetch.spec.whatwg.org/#http-access-control-max-age
      Access-Control-Request-Headers|field-names|list|request|https://fetch.spec.whatwg.org/#http-access-control-request-headers
      Access-Control-Request-Method|requested-method|single|request|https://fetch.spec.whatwg.org/#http-access-control-request-method
      Activate-Storage-Access|structured-item|single|response|https://privacycg.github.io/storage-access-headers
      Age|delta-seconds|single|response|RFC 9111 5.1
      Allow|methods|list|response|10.2.1
      Authentication-Info|auth-parameters|list|response|11.6.3
      Authorization|credentials|single|request|11.6.2
      Available-Dictionary|structured-item|single|request|RFC 9842 2.2
      Cache-Control|cache-control|list|request response|RFC 9111 5.2
      Cache-Group-Invalidation|structured-list|list|response|RFC 9875 3
      Cache-Groups|structured-list|list|response|RFC 9875 2
      Cache-Status|cache-status|list|response|RFC 9211 2
      Capsule-Protocol|structured-item|single|request response|RFC 9297 3.4
      CDN-Cache-Control|structured-dictionary|list|response|RFC 9213 3
      Client-Cert|structured-item|single|request|RFC 9440 2
      Client-Cert-Chain|structured-list|list|request|RFC 9440 2
      Close|text|single|request response|RFC 9112 9.6
      Concealed-Auth-Export|structured-item|single|request|RFC 9729
      Connection|connection-options|list|request response|7.6.1
      Content-Digest|digests|list|request response|RFC 9530 2
      Content-Disposition|content-disposition|single|response|RFC 6266
      Content-Encoding|content-codings|list|request response|8.4
      Content-Language|language-tags|list|request response|8.5
      Content-Length|content-length|single|request response|8.6
      Content-Location|content-location|single|request response|8.7
      Content-Range|content-range|single|request response|14.4
      Content-Type|media-type|single|request response|8.3
      Cookie|cookies|single|request|RFC 6265 4.2
      Cross-Origin-Embedder-Policy|cross-origin-embedder-policy|single|response|https://html.spec.whatwg.org/multipage/origin.html#cross-origin-embedder-policy
      Cross-Origin-Embedder-Policy-Report-Only|cross-origin-embedder-policy|single|response|https://html.spec.whatwg.org/multipage/origin.html#cross-origin-embedder-policy-report-only
      Cross-Origin-Opener-Policy|cross-origin-opener-policy|single|response|https://html.spec.whatwg.org/multipage/origin.html#cross-origin-opener-policy-2
      Cross-Origin-Opener-Policy-Report-Only|cross-origin-opener-policy|single|response|https://html.spec.whatwg.org/multipage/origin.html#cross-origin-opener-policy-report-only
      Cross-Origin-Resource-Policy|cross-origin-resource-policy|single|response|https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
      Date|http-date|single|request response|6.6.1
      DAV|text|list|request response|RFC 4918 10.1
      Delta-Base|entity-tag|single|response|RFC 3229 10.5.1
      Deprecation|deprecation-date|single|response|RFC 9745 2
      Depth|text|single|request|RFC 4918 10.2
      Destination|uri-reference|single|request|RFC 4918 10.3
      Dictionary-ID|structured-item|single|request|RFC 9842 2.3
      Early-Data|text|single|request|RFC 8470 5.1
      ETag|entity-tag|single|response|8.8.3
      Expect|expectations|list|request|10.1.1
      Expires|http-date|single|response|RFC 9111 5.3
      Forwarded|forwarded|list|request|RFC 7239 4
      From|text|single|request|10.1.2
      Host|text|single|request|7.2
      Idempotency-Key|idempotency-key|single|request|draft-ietf-httpapi-idempotency-key-header
      If|text|single|request|RFC 4918 10.4
      If-Match|entity-tag-condition|list|request|13.1.1
      If-Modified-Since|http-date|single|request|13.1.3
      If-None-Match|entity-tag-condition|list|request|13.1.2
      If-Range|if-range|single|request|13.1.5
      If-Unmodified-Since|http-date|single|request|13.1.4
      IM|instance-manipulations|list|response|RFC 3229 10.5.2
      Keep-Alive|text|list|request response|RFC 2068
      Last-Event-ID|text|single|request|https://html.spec.whatwg.org/multipage/server-sent-events.html#last-event-id
      Last-Modified|http-date|single|response|8.8.2
      Link|links|list|request response|RFC 8288 3
      Location|uri-reference|single|response|10.2.2
      Lock-Token|text|single|request response|RFC 4918 10.5
      Max-Forwards|text|single|request|7.6.2
      MIME-Version|text|single|request response|RFC 9112 B.1
      Origin|origin|single|request|RFC 6454 7
      Origin-Agent-Cluster|structured-item|single|response|https://html.spec.whatwg.org/multipage/origin.html#origin-agent-cluster
      Overwrite|text|single|request|RFC 4918 10.6
      Permissions-Policy|structured-dictionary|list|response|https://w3c.github.io/webappsec-permissions-policy
      Pragma|text|single|request|RFC 9111 5.4
      Prefer|preferences|list|request|RFC 7240 2
      Preference-Applied|applied-preferences|list|response|RFC 7240 3
      Priority|priority|list|request response|RFC 9218 5
      Proxy-Authenticate|challenges|list|response|11.7.1
      Proxy-Authentication-Info|auth-parameters|list|response|11.7.3
      Proxy-Authorization|credentials|single|request|11.7.2
      Proxy-Connection|connection-options|list|request|RFC 9112 C.2.2
      Proxy-Status|proxy-status|list|response|RFC 9209 2
      Range|range|single|request|14.2
      RateLimit|rate-limits|list|response|draft-ietf-httpapi-ratelimit-headers
      RateLimit-Policy|rate-limit-policies|list|response|draft-ietf-httpapi-ratelimit-headers
      Referer|content-location|single|request|10.1.3
      Referrer-Policy|referrer-policy|list|response|https://www.w3.org/TR/referrer-policy/#referrer-policy-header
      Repr-Digest|digests|list|request response|RFC 9530 3
      Retry-After|retry-after|single|response|10.2.3
      Sec-Fetch-Dest|structured-item|single|request|https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
      Sec-Fetch-Mode|structured-item|single|request|https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header
      Sec-Fetch-Site|structured-item|single|request|https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
      Sec-Fetch-Storage-Access|structured-item|single|request|https://privacycg.github.io/storage-access-headers
      Sec-Fetch-User|structured-item|single|request|https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header
      Server|products|single|response|10.2.4
      Set-Cookie|set-cookies|single|response|RFC 6265
      Signature|signatures|list|request response|RFC 9421 4.2
      Signature-Input|signature-inputs|list|request response|RFC 9421 4.1
      Strict-Transport-Security|strict-transport-security|single|response|RFC 6797 6.1
      Sunset|http-date|single|response|RFC 8594 3
      TE|transfer-codings|list|request|10.1.4
      Traceparent|trace-parent|single|request|https://www.w3.org/TR/trace-context/#traceparent-header
      Tracestate|trace-state|list|request|https://www.w3.org/TR/trace-context/#tracestate-header
      Trailer|field-names|list|request response|6.6.2
      Transfer-Encoding|transfer-codings|list|request response|RFC 9112 6.1
      Upgrade|protocols|list|request response|7.8
      Upload-Complete|upload-complete|single|request response|draft-ietf-httpbis-resumable-upload
      Upload-Limit|upload-limit|list|response|draft-ietf-httpbis-resumable-upload
      Upload-Offset|upload-offset|single|request response|draft-ietf-httpbis-resumable-upload
      Use-As-Dictionary|structured-dictionary|list|response|RFC 9842 2.1
      User-Agent|products|single|request|10.1.5
      Vary|vary|list|response|12.5.5
      Via|text|list|request response|7.6.3
      Want-Content-Digest|digest-preferences|list|request response|RFC 9530 4
      Want-Repr-Digest|digest-preferences|list|request response|RFC 9530 4
      Warning|text|list|response|RFC 9111 5.5
      WWW-Authenticate|challenges|list|response|11.6.1
      X-Content-Type-Options|content-type-options|single|response|https://fetch.spec.whatwg.org/#x-content-type-options-header
      X-Frame-Options|frame-options|single|response|https://html.spec.whatwg.org/multipage/browsing-the-web.html#x-frame-options
      """;

  /** The fields whose values are text here; by the same columns, from their own documents. */
  private static final String TEXT_FIELDS = LawFiles.text("/law/text-fields.txt");

  @Test
  void holdsExactlyTheseFields() {
    assertThat(SPEC.fields())
        .extracting(StandardFieldFactsTest::row)
        .containsExactlyInAnyOrderElementsOf(FactTable.bars(FIELDS + TEXT_FIELDS));
  }

  private static List<String> row(HeaderField field) {
    List<String> in = new ArrayList<>();
    if (field.inRequests()) {
      in.add("request");
    }
    if (field.inResponses()) {
      in.add("response");
    }
    return List.of(
        field.name(),
        field.type().word(),
        field.list() ? "list" : "single",
        String.join(" ", in),
        FactTable.text(field.clause()));
  }

  @Test
  void onlyThreeListsHaveAtLeastOneElement() {
    assertThat(SPEC.fields().stream().filter(HeaderField::atLeastOne))
        .extracting(HeaderField::name)
        .containsExactly("Accept-Patch", "Accept-Ranges", "Access-Control-Request-Headers");
  }

  /** Upgrade is also of the connection, but a handler that answers 426 or 101 sets it. */
  @Test
  void saysWhichFieldsWhoeverSendsTheMessageSets() {
    assertThat(SPEC.fields().stream().filter(field -> field.framing() != null))
        .extracting(field -> field.name() + " " + FactTable.text(field.framing()))
        .containsExactly(
            "Connection definition 7.6.1",
            "Content-Length definition RFC 9112 6.3",
            "Keep-Alive should 7.6.1",
            "Proxy-Connection should 7.6.1",
            "TE should 7.6.1",
            "Trailer definition 6.6.2",
            "Transfer-Encoding should 7.6.1");
  }

  @Test
  void saysWhichFieldsMayBeTrailers() {
    assertThat(SPEC.fields().stream().filter(HeaderField::trailer))
        .extracting(HeaderField::name)
        .containsExactlyInAnyOrder(
            "Accept-Ranges",
            "Authentication-Info",
            "Content-Digest",
            "ETag",
            "Proxy-Authentication-Info",
            "Proxy-Status",
            "Repr-Digest",
            "Signature",
            "Signature-Input");
  }

  @Test
  void saysWhichFieldsNegotiate() {
    assertThat(SPEC.fields().stream().filter(HeaderField::negotiates))
        .extracting(HeaderField::name)
        .containsExactly("Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language");
  }

  @Test
  void saysWhichFieldsMakeAResponseFresh() {
    assertThat(SPEC.fields().stream().filter(field -> field.freshness() != Freshness.NEVER))
        .extracting(field -> field.name() + " " + field.freshness().word())
        .containsExactly("Cache-Control possible", "Expires always");
  }

  @Test
  void saysInWhichResponsesAFieldMeansSomething() {
    assertThat(SPEC.fields().stream().filter(field -> field.use() != null))
        .extracting(
            field ->
                field.name()
                    + " "
                    + field.use().statuses()
                    + " "
                    + field.use().classes()
                    + " "
                    + field.use().methods()
                    + " "
                    + FactTable.text(field.use().ground()))
        .containsExactly(
            "Content-Range [206, 416] [] [] doubt 14.4",
            "IM [226] [] [] must RFC 3229 10.5.2",
            "Location [104, 201, 202] [Redirection] [QUERY] doubt 10.2.2");
  }

  @Test
  void saysWhichFieldsExcludeEachOther() {
    assertThat(SPEC.fields().stream().filter(field -> field.conflict() != null))
        .extracting(
            field ->
                field.name()
                    + " "
                    + field.conflict().fields()
                    + " "
                    + FactTable.text(field.conflict().ground()))
        .containsExactly("Content-Length [Transfer-Encoding] must-not RFC 9112 6.2");
  }

  @Test
  void saysWhichFieldsResponsesMustNotCarry() {
    assertThat(SPEC.fields().stream().filter(field -> field.notInResponses() != null))
        .extracting(field -> field.name() + " " + FactTable.text(field.notInResponses()))
        .containsExactly("Early-Data must-not RFC 8470 5.1");
  }

  @Test
  void namesTheConstantAndComponentOfAField() {
    HeaderField field = SPEC.field("WWW-Authenticate").orElseThrow();
    assertThat(field.constantName()).isEqualTo("WWW_AUTHENTICATE");
    assertThat(field.componentName()).isEqualTo("wwwAuthenticate");
    assertThat(SPEC.fieldNamed("WWW_AUTHENTICATE")).contains(field);
    assertThat(SPEC.field("If").orElseThrow().componentName()).isEqualTo("ifField");
  }

  @Test
  void definesEachFieldOfAResponseRuleForResponses() {
    assertThat(
            SPEC.statuses().stream()
                .flatMap(status -> status.fields().stream())
                .map(rule -> SPEC.field(rule.field()).orElseThrow()))
        .allMatch(HeaderField::inResponses);
  }
}
