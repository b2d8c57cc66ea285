package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may send a status, and what the request must have had. */
class StandardRolesTest {

  private static final Law SPEC = LawFiles.standard();

  @Test
  void saysWhichRolesAStatusBelongsTo() {
    assertThat(SPEC.statuses().stream().filter(status -> status.roles() != null))
        .extracting(
            status ->
                status.code()
                    + " only "
                    + status.roles().only()
                    + " except "
                    + status.roles().except()
                    + " "
                    + FactTable.text(status.roles().ground()))
        .containsExactly(
            "203 only [TRANSFORMING_PROXY] except [] definition 15.3.4 7.7",
            "401 only [ORIGIN, GATEWAY] except [] lint 15.5.2",
            "405 only [ORIGIN, GATEWAY] except [] lint 15.5.6",
            "407 only [PROXY] except [] definition 15.5.8",
            "421 only [] except [PROXY] must 15.5.20",
            "502 only [GATEWAY, PROXY] except [] definition 15.6.3",
            "504 only [GATEWAY, PROXY, CACHE] except [] definition 15.6.5",
            "511 only [INTERCEPTING_PROXY] except [] should RFC 6585 6");
  }

  @Test
  void saysWhatTheRequestMustHaveHad() {
    assertThat(
            SPEC.statuses().stream()
                .flatMap(
                    status ->
                        status.presuppositions().stream()
                            .map(
                                presupposition ->
                                    status.code()
                                        + " "
                                        + (presupposition.content()
                                            ? "content"
                                            : String.join(" ", presupposition.fields()))
                                        + (presupposition.orNegotiated() ? " or content" : "")
                                        + (presupposition.methods().isEmpty()
                                            ? ""
                                            : " of " + String.join(" ", presupposition.methods()))
                                        + ": "
                                        + FactTable.text(presupposition.ground()))))
        .containsExactly(
            "100 Expect: definition 10.1.1 15.2.1",
            "100 content: definition 10.1.1",
            "101 Upgrade: doubt 7.8",
            "104 Upload-Complete: definition draft-ietf-httpbis-resumable-upload",
            "206 Range: definition 15.3.7",
            "208 Depth: definition RFC 5842 7.1",
            "208 DAV: should RFC 5842 7.1",
            "226 A-IM: must RFC 3229 10.4.1",
            "304 If-None-Match If-Modified-Since: definition 15.4.5",
            "406 Accept Accept-Charset Accept-Encoding Accept-Language or content: lint 15.5.7",
            "411 content: doubt RFC 9112 6.3",
            "411 content of GET HEAD DELETE TRACE CONNECT: lint RFC 9112 6.3",
            "412 If-Match If-Unmodified-Since If-None-Match If Overwrite: definition 15.5.13",
            "412 If-Match If-Unmodified-Since If of GET HEAD: must 13.1.2 13.1.3",
            "413 content: doubt 15.5.14",
            "413 content of GET HEAD DELETE TRACE CONNECT: lint 15.5.14",
            "415 content: doubt 15.5.16",
            "415 content of GET HEAD DELETE TRACE CONNECT: lint 15.5.16",
            "416 Range: definition 15.5.17",
            "417 Expect: definition 15.5.18",
            "422 content: doubt 15.5.21",
            "422 content of GET HEAD DELETE TRACE CONNECT: lint 15.5.21",
            "425 Early-Data: should RFC 8470 5.2",
            "426 Upgrade: doubt 15.5.22 7.8",
            "428 If-Match If-Unmodified-Since If-None-Match If-Modified-Since If: doubt RFC 6585 3",
            "508 Depth: definition RFC 5842 7.2");
  }

  @Test
  void saysThatSwitchingProtocolsConcludes() {
    assertThat(SPEC.statuses().stream().filter(status -> status.concludes() != null))
        .extracting(status -> status.code() + " " + FactTable.text(status.concludes()))
        .containsExactly("101 15.2.2");
  }

  @Test
  void saysWhichRequestsMayBeSentAgain() {
    assertThat(SPEC.statuses().stream().filter(status -> status.repetition() != null))
        .extracting(
            status ->
                status.code()
                    + " "
                    + status.repetition().repetition().word()
                    + " "
                    + FactTable.text(status.repetition().clause()))
        .containsExactly(
            "408 any 15.5.9",
            "425 any RFC 8470 5.2",
            "429 idempotent RFC 6585 4",
            "503 idempotent 15.6.4");
  }

  /** RFC 9110, 15.4: 308 keeps the method, which 15.4.9 leaves to the section before. */
  @Test
  void saysWhatARedirectedClientDoesNext() {
    assertThat(SPEC.statuses().stream().filter(status -> status.redirect() != null))
        .extracting(
            status ->
                status.code()
                    + " "
                    + status.redirect().target().word()
                    + " "
                    + status.redirect().method().word()
                    + " "
                    + FactTable.text(status.redirect().ground()))
        .containsExactly(
            "301 permanent changeable definition 15.4.2",
            "302 temporary changeable definition 15.4.3",
            "303 other retrieval definition 15.4.4",
            "307 temporary kept must-not 15.4.8",
            "308 permanent kept definition 15.4 15.4.9");
  }

  @Test
  void saysThatAcceptedRequestsAreStillToBeFulfilled() {
    assertThat(SPEC.statuses().stream().filter(status -> status.deferral() != null))
        .extracting(status -> status.code() + " " + FactTable.text(status.deferral()))
        .containsExactly("202 definition 15.3.3");
  }

  @Test
  void saysWhatPreconditionsCompareAndPrevent() {
    assertThat(SPEC.fields().stream().filter(field -> field.precondition() != null))
        .extracting(
            field ->
                field.name()
                    + " "
                    + String.join(" ", field.precondition().validators())
                    + ": "
                    + field.precondition().prevents().word()
                    + " "
                    + FactTable.text(field.precondition().ground()))
        .containsExactly(
            "If-Match ETag: lost-updates definition 13.1.1",
            "If-Modified-Since Last-Modified: transfers definition 13.1.3",
            "If-None-Match ETag: transfers definition 13.1.2",
            "If-Range ETag Last-Modified: transfers definition 13.1.5",
            "If-Unmodified-Since Last-Modified: lost-updates definition 13.1.4");
  }

  /** By what the clauses say: an origin server, a proxy, or without a word any server or client. */
  @Test
  void saysWhomTheClausesAddress() {
    assertThat(Grounds.of(SPEC).filter(named -> !named.ground().addresses().isEmpty()))
        .extracting(
            named ->
                named.name()
                    + ": "
                    + FactTable.text(named.ground())
                    + " "
                    + named.ground().addresses())
        .containsExactly(
            "2xx Date: must 6.6.1 [ORIGIN]",
            "2xx ETag: must-not 9.3.4 [ORIGIN]",
            "2xx Last-Modified: must-not 9.3.4 [ORIGIN]",
            "2xx Vary: should 12.5.5 [ORIGIN]",
            "3xx Date: must 6.6.1 [ORIGIN]",
            "4xx Date: must 6.6.1 [ORIGIN]",
            "GET answers 304: must 13.1.2 [ORIGIN]",
            "GET answers 304: should 13.1.3 [ORIGIN]",
            "GET answers 412: definition 13.2.2 [ORIGIN, CACHE]",
            "HEAD answers 304: must 13.1.2 [ORIGIN]",
            "HEAD answers 304: should 13.1.3 [ORIGIN]",
            "HEAD answers 412: definition 13.2.2 [ORIGIN, CACHE]",
            "POST answers 201: should 9.3.3 [ORIGIN]",
            "POST answers 303: ought 9.3.3 [ORIGIN]",
            "PUT success: must 9.3.4 [ORIGIN]",
            "PUT answers 201: must 9.3.4 [ORIGIN]",
            "PUT answers 200 204: must 9.3.4 [ORIGIN]",
            "PUT answers 301 302 303 307 308: must 9.3.4 [ORIGIN]",
            "PUT answers 409 415: ought 9.3.4 [ORIGIN]",
            "PUT answers 400: should 14.5 [ORIGIN]",
            "DELETE success: should 9.3.5 [ORIGIN]",
            "DELETE answers 204: should 9.3.5 [ORIGIN]",
            "DELETE answers 200: should 9.3.5 [ORIGIN]",
            "DELETE answers 202: should 9.3.5 [ORIGIN]",
            "200 ETag: should 15.3.1 [ORIGIN]",
            "200 Last-Modified: should 15.3.1 [ORIGIN]",
            "201 Location: should 9.3.3 [ORIGIN]",
            "205 not for PUT: implied 9.3.4 [ORIGIN]",
            "206 not for POST: definition 9.3.3 [ORIGIN]",
            "304 not for POST PUT DELETE PATCH: must 13.1.2 13.1.3 [ORIGIN]",
            "304 not for POST: definition 9.3.3 [ORIGIN]",
            "304 not for POST PUT DELETE PATCH: definition 15.4.5 [PROXY]",
            "304 announced by ETag Last-Modified: doubt 15.3.1 [ORIGIN]",
            "405 Allow: must 15.5.6 [ORIGIN]",
            "407 Proxy-Authenticate: must 15.5.8 [PROXY]",
            "412 presupposes If-Match If-Unmodified-Since If: must 13.1.2 13.1.3 [ORIGIN]",
            "416 not for POST: definition 9.3.3 [ORIGIN]");
  }

  /** RFC 9110, 3.7: what an origin server has to do, a gateway has to do towards its clients. */
  @Test
  void gatewayIsBoundAsAnOriginServerIsAndAProxyIsNot() {
    Ground ground = SPEC.method("PUT").orElseThrow().success().ground();
    assertThat(Stream.of(Role.values()).filter(ground::binds))
        .containsExactly(Role.ORIGIN, Role.GATEWAY);
    assertThat(SPEC.status(205).orElseThrow().permits("PUT", Role.PROXY)).isTrue();
    assertThat(SPEC.status(205).orElseThrow().permits("PUT", Role.GATEWAY)).isFalse();
    assertThat(SPEC.status(304).orElseThrow().permits("PUT", Role.PROXY)).isFalse();
  }

  @Test
  void presupposesOfSomeMethodsInPlaceOfOthers() {
    Status unsupported = SPEC.status(415).orElseThrow();
    assertThat(unsupported.presuppositions("GET", Role.ORIGIN))
        .extracting(presupposition -> presupposition.ground().level())
        .containsExactly(Level.LINT);
    assertThat(unsupported.presuppositions("POST", Role.ORIGIN))
        .extracting(presupposition -> presupposition.ground().level())
        .containsExactly(Level.DOUBT);
  }

  @Test
  void remembersFormerPhrases() {
    assertThat(SPEC.statuses().stream().filter(status -> !status.formerly().isEmpty()))
        .extracting(status -> status.code() + " " + status.formerly())
        .containsExactly(
            "302 [Moved Temporarily]", // RFC 1945, 9.3
            "408 [Request Time-out]", // RFC 2616, 6.1.1
            "413 [Payload Too Large, Request Entity Too Large]", // RFC 7231 and RFC 2616
            "414 [Request-URI Too Long, Request-URI Too Large]", // RFC 2616, 10.4.15 and 6.1.1
            "416 [Requested Range Not Satisfiable]", // RFC 2616, 10.4.17
            "422 [Unprocessable Entity]", // RFC 4918, 11.2
            "504 [Gateway Time-out]"); // RFC 2616, 6.1.1
  }
}
