package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.RecipientRules.IgnoredRule;
import dev.statute.law.RecipientRules.MalformedRule;
import dev.statute.law.RecipientRules.RepeatedRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How recipients read each header field whose value is not as it should be. */
class StandardRecipientsTest {

  private static final Law SPEC = LawFiles.standard();

  /** How a recipient reads a field that is not as it should be, by the words of these clauses. */
  private static final String RECIPIENTS =
      """
      Accept|rest lint 12.5.1||
      Accept-CH|absent must RFC 9651 4.2||
      Accept-Encoding|rest lint 12.5.3||
      Accept-Language|rest lint 12.5.4||
      Accept-Patch|rest lint 2.4||
      Accept-Post|rest lint 2.4||
      Accept-Query|absent must RFC 9651 4.2||
      Accept-Ranges|rest lint 2.4||
      Accept-Signature|absent must RFC 9651 4.2||
      Access-Control-Allow-Credentials|absent lint 2.4||
      Access-Control-Allow-Headers|absent lint 2.4||
      Access-Control-Allow-Methods|absent lint 2.4||
      Access-Control-Allow-Origin|absent lint 2.4||
      Access-Control-Expose-Headers|absent lint 2.4||
      Access-Control-Max-Age|absent lint 2.4||
      Activate-Storage-Access|absent must RFC 9651 4.2||
      Age|absent should RFC 9111 5.1|first should RFC 9111 5.1|
      Allow|rest lint 2.4||
      Authorization|absent should 11.4||
      Available-Dictionary|absent must RFC 9651 4.2||
      Cache-Control|rest lint RFC 9111 5.2.3||
      Cache-Group-Invalidation|absent must RFC 9651 4.2||
      Cache-Groups|absent must RFC 9651 4.2||
      Cache-Status|absent must RFC 9651 4.2||
      Capsule-Protocol|absent must RFC 9651 4.2||
      CDN-Cache-Control|absent must RFC 9651 4.2||
      Client-Cert|absent must RFC 9651 4.2||
      Client-Cert-Chain|absent must RFC 9651 4.2||
      Concealed-Auth-Export|absent must RFC 9651 4.2||
      Content-Digest|absent must RFC 9651 4.2||
      Content-Disposition|absent should RFC 6266 3||
      Content-Language|rest lint 2.4||
      Content-Length||same lint 8.6|
      Cookie|absent lint 2.4|joined must RFC 9113 8.2.3|
      Cross-Origin-Embedder-Policy|absent must RFC 9651 4.2||
      Cross-Origin-Embedder-Policy-Report-Only|absent must RFC 9651 4.2||
      Cross-Origin-Opener-Policy|absent must RFC 9651 4.2||
      Cross-Origin-Opener-Policy-Report-Only|absent must RFC 9651 4.2||
      Cross-Origin-Resource-Policy|absent lint 2.4||
      Deprecation|absent must RFC 9651 4.2||
      Dictionary-ID|absent must RFC 9651 4.2||
      Early-Data||first must RFC 8470 5.1|
      Expires|past must RFC 9111 5.3|first ought RFC 9111 4.2.1|
      Forwarded|absent lint 2.4||
      If-Match|||in [CONNECT, OPTIONS, TRACE] must 13.2.1
      If-Modified-Since|absent must 13.1.3||beside [If-None-Match] unless [GET, HEAD, QUERY] must 13.1.3
      If-None-Match|absent in [GET, HEAD, QUERY] lint 13.1.2||in [CONNECT, OPTIONS, TRACE] must 13.2.1
      If-Range|unmatched implied 13.1.5||without [Range] unless [GET, QUERY] must 13.1.5 14.2
      If-Unmodified-Since|absent must 13.1.4||beside [If-Match] in [CONNECT, OPTIONS, TRACE] must 13.1.4 13.2.1
      Link|rest lint RFC 8288 B.2||
      Origin-Agent-Cluster|absent must RFC 9651 4.2||
      Permissions-Policy|absent must RFC 9651 4.2||
      Prefer|absent lint 2.4||
      Preference-Applied|absent lint 2.4||
      Priority|absent must RFC 9651 4.2||
      Proxy-Authorization|absent should 11.4||
      Proxy-Status|absent must RFC 9651 4.2||
      Range|absent must 14.2||unless [GET, QUERY] must 14.2
      RateLimit|absent must RFC 9651 4.2||
      RateLimit-Policy|absent must RFC 9651 4.2||
      Referer|absent lint 2.4|first lint 2.4|
      Referrer-Policy|absent lint 2.4||
      Repr-Digest|absent must RFC 9651 4.2||
      Sec-Fetch-Dest|absent must RFC 9651 4.2||
      Sec-Fetch-Mode|absent must RFC 9651 4.2||
      Sec-Fetch-Site|absent must RFC 9651 4.2||
      Sec-Fetch-Storage-Access|absent must RFC 9651 4.2||
      Sec-Fetch-User|absent must RFC 9651 4.2||
      Set-Cookie|absent must RFC 6265 5.2||
      Signature|absent must RFC 9651 4.2||
      Signature-Input|absent must RFC 9651 4.2||
      Strict-Transport-Security|absent must RFC 6797 6.1|first must RFC 6797 8.1|
      Sunset|absent lint 2.4|first lint 2.4|
      Traceparent|absent must https://www.w3.org/TR/trace-context/#traceparent-header 3.2.2.3 3.2.2.4||
      Tracestate|absent lint 2.4||without [Traceparent] must https://www.w3.org/TR/trace-context/#tracestate-header 3.3
      Upgrade|rest lint 7.8||
      Use-As-Dictionary|absent must RFC 9651 4.2||
      User-Agent|absent lint 2.4|first lint 2.4|
      Want-Content-Digest|absent must RFC 9651 4.2||
      Want-Repr-Digest|absent must RFC 9651 4.2||
      X-Content-Type-Options|absent lint 2.4|first lint 2.4|
      X-Frame-Options|absent lint 2.4|same lint 2.4|
      """;

  @Test
  void saysHowRecipientsReadWhatIsNotAsItShouldBe() {
    assertThat(SPEC.fields().stream().filter(field -> !field.recipient().isEmpty()))
        .extracting(StandardRecipientsTest::recipients)
        .containsExactlyElementsOf(FactTable.bars(RECIPIENTS));
  }

  private static List<String> recipients(HeaderField field) {
    MalformedRule malformed = field.recipient().malformed();
    RepeatedRule repeated = field.recipient().repeated();
    IgnoredRule ignored = field.recipient().ignored();
    return List.of(
        field.name(),
        malformed == null
            ? ""
            : malformed.readAs().word()
                + " "
                + names("in", malformed.in())
                + FactTable.text(malformed.ground()),
        repeated == null ? "" : repeated.readAs().word() + " " + FactTable.text(repeated.ground()),
        ignored == null
            ? ""
            : names("beside", ignored.beside())
                + names("without", ignored.without())
                + names("in", ignored.in())
                + names("unless", ignored.unless())
                + FactTable.text(ignored.ground()));
  }

  private static String names(String key, List<String> names) {
    return names.isEmpty() ? "" : key + " " + names + " ";
  }
}
