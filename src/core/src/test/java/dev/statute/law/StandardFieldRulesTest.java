package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What responses must, should, ought to and must not carry: each rule, its level and clause. */
class StandardFieldRulesTest {

  private static final Law SPEC = LawFiles.standard();

  private static final String BY_CLASS =
      """
      Informational|Content-Length|must-not 8.6|
      Informational|Transfer-Encoding|must-not RFC 9112 6.1|
      Successful|Date|must 6.6.1|
      Successful|Content-Length|must-not 8.6 9.3.6|CONNECT
      Successful|Transfer-Encoding|must-not 9.3.6|CONNECT
      Successful|ETag|must-not 9.3.4|transformed PUT
      Successful|Last-Modified|must-not 9.3.4|transformed PUT
      Successful|Vary|should 12.5.5|negotiated
      Redirection|Date|must 6.6.1|
      ClientError|Date|must 6.6.1|
      """;

  private static final String BY_STATUS =
      """
      101|Upgrade|must 15.2.2 7.8|
      101|Connection|must 7.8|= Upgrade
      103|Link|definition RFC 8297 2|likely
      104|Location|must draft-ietf-httpbis-resumable-upload|announcing
      104|Location|must-not draft-ietf-httpbis-resumable-upload|progress
      104|Upload-Limit|must draft-ietf-httpbis-resumable-upload|limited
      200|ETag|should 15.3.1|available GET HEAD
      200|Last-Modified|should 15.3.1|available GET HEAD
      200|Allow|should 9.3.7|OPTIONS
      200|Accept-Patch|should RFC 5789 3.1|available OPTIONS
      201|Location|should 9.3.3|POST
      204|Content-Length|must-not 8.6|
      204|Transfer-Encoding|must-not RFC 9112 6.1|
      204|Allow|should 9.3.7|OPTIONS
      204|Accept-Patch|should RFC 5789 3.1|available OPTIONS
      206|Content-Range|must 15.3.7.1|single-part
      206|Content-Range|must-not 15.3.7.2|multi-part
      206|Content-Type|must 15.3.7.2|= multipart/byteranges multi-part
      206|Date|must 15.3.7|as 200
      206|Cache-Control|must 15.3.7|as 200
      206|ETag|must 15.3.7|as 200
      206|Expires|must 15.3.7|as 200
      206|Content-Location|must 15.3.7|as 200
      206|Vary|must 15.3.7|as 200
      226|ETag|must RFC 3229 10.4.1|
      226|IM|must RFC 3229 10.3|delta
      226|Delta-Base|must RFC 3229 10.5.1|several-tags
      300|Location|should 15.4.1|preferred-choice
      301|Location|should 15.4.2|
      302|Location|should 15.4.3|
      303|Location|definition 15.4.4|
      304|Content-Location|must 15.4.5|as 200
      304|Date|must 15.4.5|as 200
      304|ETag|must 15.4.5|as 200
      304|Vary|must 15.4.5|as 200
      304|Cache-Control|must 15.4.5|as 200
      304|Expires|must 15.4.5|as 200
      304|Content-Type|should-not 15.4.5|
      304|Content-Encoding|should-not 15.4.5|
      304|Content-Language|should-not 15.4.5|
      304|Last-Modified|should-not 15.4.5|no-cache-guidance
      307|Location|should 15.4.8|
      308|Location|should 15.4.9|
      401|WWW-Authenticate|must 15.5.2|
      405|Allow|must 15.5.6|
      407|Proxy-Authenticate|must 15.5.8|
      413|Retry-After|should 15.5.14|temporary
      415|Accept-Patch|should RFC 5789 2.2|PATCH
      415|Accept-Encoding|ought 15.5.16 12.5.3|coding-unsupported
      415|Accept-Encoding|must-not 12.5.3|coding-supported
      416|Content-Range|should 15.5.17|byte-range
      426|Upgrade|must 15.5.22 7.8|
      426|Connection|must 7.8|= Upgrade
      429|Retry-After|lint RFC 6585 4|
      451|Link|should RFC 7725 4|= blocked-by
      503|Retry-After|lint 15.6.4|
      511|WWW-Authenticate|should-not RFC 6585 6|
      511|Proxy-Authenticate|should-not RFC 6585 6|
      """;

  @Test
  void holdsExactlyTheRulesOfClasses() {
    assertThat(
            SPEC.classes().stream()
                .flatMap(
                    statusClass ->
                        statusClass.fields().stream().map(rule -> row(statusClass.name(), rule))))
        .containsExactlyElementsOf(FactTable.bars(BY_CLASS));
  }

  @Test
  void holdsExactlyTheRulesOfStatuses() {
    assertThat(
            SPEC.statuses().stream()
                .flatMap(
                    status ->
                        status.fields().stream()
                            .map(rule -> row(Integer.toString(status.code()), rule))))
        .containsExactlyElementsOf(FactTable.bars(BY_STATUS));
  }

  private static List<String> row(String of, FieldRule rule) {
    String when =
        Stream.of(
                rule.value() == null ? "" : "= " + rule.value(),
                rule.condition() == null ? "" : rule.condition().word(),
                rule.mirrors() == null ? "" : "as " + rule.mirrors(),
                String.join(" ", rule.methods()))
            .filter(part -> !part.isEmpty())
            .collect(java.util.stream.Collectors.joining(" "));
    return List.of(of, rule.field(), FactTable.text(rule.ground()), when);
  }
}
