package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.codec.Codec;
import dev.statute.field.Problem;
import dev.statute.fixture.CsvCodec;
import dev.statute.fixture.ScriptedServer;
import dev.statute.generated.Components;
import dev.statute.jackson2.JacksonCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How responses of one status are told apart (RFC 9457, 3.1.1). */
class ProblemTypeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{\"type\":\"/problems/a\"}                     ; /problems/a          ; true",
        "{\"type\":\"/problems/a\"}                     ; ../problems/a        ; true",
        "{\"type\":\"../problems/a\"}                   ; /problems/a          ; true",
        "{\"type\":\"HOST/problems/a\"}                 ; /problems/a          ; true",
        "{\"type\":\"/problems/a\"}                     ; HOST/problems/a      ; true",
        "{\"type\":\"https://example.org/a\"}           ; https://example.org/a; true",
        "{\"type\":\"https://example.org/A\"}           ; https://example.org/a; false",
        "{\"type\":\"/problems/b\"}                     ; /problems/a          ; false",
        "{\"type\":\"/problems/a\"}                     ; about:blank          ; false",
        "{}                                             ; about:blank          ; true",
        "{\"type\":\"about:blank\"}                     ; about:blank          ; true",
        "{\"type\":1}                                   ; about:blank          ; true",
        "{\"status\":409}                               ; /problems/a          ; false",
        "[]                                             ; about:blank          ; false",
        "{                                              ; about:blank          ; false",
      })
  void problemTypesAreResolved(String content, String type, boolean isSame) throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      String host = server.uri("").toString();
      for (String media : List.of("application/problem+json", "application/json")) {
        assertThat(problemType(media, content, type, server, host)).isEqualTo(isSame);
      }
    }
  }

  private static boolean problemType(
      String media, String content, String type, ScriptedServer server, String host)
      throws Exception {
    server.script(ScriptedServer.typed(409, media, content.replace("HOST", host)));
    return ClientRequest.of(TestClients.of(server), Operation.of("GET", "/orders/1"))
        .query("q", "1")
        .send(
            received -> {
              boolean first = received.hasProblemType(type.replace("HOST", host));
              assertThat(received.hasProblemType(type.replace("HOST", host))).isEqualTo(first);
              return first;
            });
  }

  @Test
  void whatIsNoProblemDetailHasNoType() throws Exception {
    for (String response :
        List.of(
            ScriptedServer.typed(409, "text/html", "{}"),
            ScriptedServer.typed(409, "json", "{}"),
            ScriptedServer.json(409, "{}", "Content-Encoding: gzip"),
            ScriptedServer.json(409, "{}", "Content-Type: text/csv"))) {
      assertThatObject(
              TestClients.answer(
                  new JacksonCodec(), response, received -> received.hasProblemType("about:blank")))
          .isEqualTo(false);
    }
    String text = ScriptedServer.typed(409, "text/plain", "{}");
    assertThatObject(
            TestClients.answer(
                new TextCodec(), text, received -> received.hasProblemType("about:blank")))
        .isEqualTo(false);
    String xml = ScriptedServer.typed(409, "application/problem+xml", "<problem/>");
    assertThatObject(
            TestClients.answer(
                new TextCodec(), xml, received -> received.hasProblemType("about:blank")))
        .isEqualTo(false);
  }

  /** RFC 9457, 3. */
  @ParameterizedTest
  @ValueSource(
      strings = {"application/problem+json", "application/problem+json; charset=ISO-8859-1"})
  void problemDetailsNeedNoCodec(String mediaType) throws Exception {
    String response = ScriptedServer.typed(409, mediaType, "{\"type\":\"/a\"}");
    for (Codec codec : List.of(new PlainJsonCodec(), new TextCodec(), new CsvCodec())) {
      assertThatObject(
              TestClients.answer(codec, response, received -> received.hasProblemType("/a")))
          .isEqualTo(true);
      assertThatObject(
              TestClients.answer(codec, response, received -> received.body(Problem.class))
                  .type()
                  .toString())
          .isEqualTo("/a");
    }
  }

  @Test
  void aTypeIsAUriReference() throws Exception {
    String response = ScriptedServer.json(409, "{}");
    assertThatThrownBy(
            () ->
                TestClients.answer(
                    new JacksonCodec(), response, received -> received.hasProblemType("a b")))
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  /** What the type is relative to is the URI of the request (RFC 9457, 3.1.1). */
  @Test
  void aTypeIsAnotherIfItOnlyEndsAlike() throws Exception {
    String stock = "{\"type\":\"/problems/out-of-stock\"}";
    String response = ScriptedServer.typed(409, "application/problem+json", stock);
    Codec codec = new JacksonCodec();
    for (String type : List.of("stock", "out-of-stock", "k", "/out-of-stock", "problems/stock")) {
      assertThatObject(
              TestClients.answer(codec, response, received -> received.hasProblemType(type)))
          .isEqualTo(false);
      assertThatThrownBy(
              () -> TestClients.answer(codec, response, received -> received.problem(type)))
          .hasMessageContaining("has content of another problem type than " + type);
      assertThatThrownBy(
              () ->
                  Components.problem(
                      Problem.ofType("/problems/out-of-stock").build(), type, "body"))
          .hasMessage("body is a problem of another type than " + type);
    }
  }

  /** So both ends see the type that the contract has. */
  @Test
  void aTypeThatWasResolvedIsTheOneOfTheContract() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      for (String type : List.of("/problems/a", "../problems/a", server.uri("/problems/a") + "")) {
        String content = "{\"type\":\"" + type + "\",\"title\":\"A\"}";
        server.script(ScriptedServer.typed(409, "application/problem+json", content));
        Problem problem =
            ClientRequest.of(TestClients.of(server), Operation.of("GET", "/orders/1"))
                .send(received -> received.problem("/problems/a"));
        assertThat(Components.problem(problem, "/problems/a", "body"))
            .isEqualTo(Problem.ofType("/problems/a").title("A").build());
      }
    }
  }

  @Test
  void aProblemWithoutTypeGetsThatOfTheResponse() {
    assertThat(Components.problem(Problem.ofStatus(409).build(), "/a", "body").type())
        .hasToString("/a");
  }
}
