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
            "401 only [ORIGIN, GATEWAY] except [] definition 15.5.2",
            "405 only [ORIGIN, GATEWAY] except [] definition 15.5.6",
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
            "411 content: definition RFC 9112 6.3",
            "412 If-Match If-Unmodified-Since If-None-Match If Overwrite: definition 15.5.13",
            "413 content: definition 15.5.14",
            "415 content: definition 15.5.16",
            "416 Range: definition 15.5.17",
            "417 Expect: definition 15.5.18",
            "422 content: definition 15.5.21",
            "425 Early-Data: should RFC 8470 5.2",
            "508 Depth: definition RFC 5842 7.2");
  }

  @Test
  void saysThatSwitchingProtocolsConcludes() {
    assertThat(SPEC.statuses().stream().filter(status -> status.concludes() != null))
        .extracting(status -> status.code() + " " + ReferenceTable.text(status.concludes()))
        .containsExactly("101 15.2.2");
  }

  @Test
  void remembersFormerPhrases() {
    assertThat(SPEC.statuses().stream().filter(status -> !status.formerly().isEmpty()))
        .extracting(status -> status.code() + " " + status.formerly())
        .containsExactly(
            "413 [Payload Too Large, Request Entity Too Large]", "422 [Unprocessable Entity]");
  }
}
