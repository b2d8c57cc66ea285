package dev.statute.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may send a status, and what the request must have had. */
class StandardRolesTest {

  private static final Spec SPEC = SpecFiles.standard();

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
                    + ReferenceTable.text(status.roles().ground()))
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
                                        + (presupposition.methods().isEmpty()
                                            ? ""
                                            : " of " + String.join(" ", presupposition.methods()))
                                        + ": "
                                        + ReferenceTable.text(presupposition.ground()))))
        .containsExactly(
            "100 Expect: definition 10.1.1 15.2.1",
            "100 content: definition 10.1.1",
            "101 Upgrade: must 7.8",
            "104 Upload-Complete: definition draft-ietf-httpbis-resumable-upload",
            "206 Range: definition 15.3.7",
            "208 Depth: definition RFC 5842 7.1",
            "208 DAV: should RFC 5842 7.1",
            "226 A-IM: must RFC 3229 10.4.1",
            "304 If-None-Match If-Modified-Since: definition 15.4.5",
            "406 Accept Accept-Charset Accept-Encoding Accept-Language: definition 15.5.7",
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
            "508 Depth: definition RFC 5842 7.2");
  }

  @Test
  void saysThatSwitchingProtocolsConcludes() {
    assertThat(SPEC.statuses().stream().filter(status -> status.concludes() != null))
        .extracting(status -> status.code() + " " + ReferenceTable.text(status.concludes()))
        .containsExactly("101 15.2.2");
  }

  @Test
  void presupposesOfSomeMethodsInPlaceOfOthers() {
    Status unsupported = SPEC.status(415).orElseThrow();
    assertThat(unsupported.presuppositions("GET"))
        .extracting(presupposition -> presupposition.ground().level())
        .containsExactly(Level.LINT);
    assertThat(unsupported.presuppositions("POST"))
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
