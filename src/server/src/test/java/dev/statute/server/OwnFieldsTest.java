package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.statute.codec.Content;
import dev.statute.codec.InapplicablePatchException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.field.Fields;
import dev.statute.fixture.LogCapture;
import dev.statute.http.Status;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers by itself carries what a law requires of all responses. */
class OwnFieldsTest {

  private static final LogCapture QUIET = new LogCapture();

  @AfterAll
  static void stop() {
    QUIET.close();
  }

  private static final OwnFields ID = (request, code) -> id(request);

  private static final Routes ROUTES =
      Routes.of(
              Route.of("POST", "/json", call -> PlainReply.of(200, call.body(Object.class)))
                  .reading()
                  .limitedTo(3),
              Route.of(
                      "GET",
                      "/json/{id}",
                      call -> PlainReply.of(200, call.path("id", Integer::valueOf)))
                  .writing(),
              Route.of(
                  "GET",
                  "/failure",
                  call -> {
                    throw new IllegalStateException("secret");
                  }))
          .withOwnFields(ID);

  private static Fields id(Request request) {
    return Fields.builder()
        .add("X-Id", request.fields().first("X-Id").orElse("made"))
        .add("Allow", "nobody")
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "404, GET, /nothing, ''",
    "405, PUT, /json, ''",
    "501, PLAY, /json, ''",
    "204, OPTIONS, /json, ''",
    "204, OPTIONS, *, ''",
    "400, GET, /json/x, ''",
    "400, GET, /%ff, ''",
    "400, POST, /json, '{]'",
    "413, POST, /json, '[1,2]'",
    "415, POST, /json, 'text'",
    "406, GET, /json/1, ''",
    "500, GET, /failure, ''"
  })
  void eachResponseOfTheServerCarriesThem(int code, String method, String target, String content) {
    String type = content.equals("text") ? "text/csv" : "application/json";
    String[] wish =
        code == 406
            ? new String[] {"Accept", "text/html", "X-Id", "1"}
            : new String[] {"Content-Type", type, "X-Id", "1"};
    RecordingSink sink = Requests.answer(ROUTES, Requests.of(method, target, content, wish));
    assertThat(sink.code()).isEqualTo(code);
    assertThat(sink.head.fields().all("X-Id")).containsExactly("1");
    boolean hasAllow = code == 405 || code == 204;
    assertThat(sink.head.fields().all("Allow")).hasSize(1);
    assertThat(sink.field("Allow").equals("nobody")).isEqualTo(!hasAllow);
  }

  @Test
  void whatHandlersAnswerIsTheirs() {
    assertThat(Requests.answer(ROUTES, Requests.get("/json/1")).field("X-Id")).isNull();
  }

  @Test
  void aMalformedRequestGetsWhatIsMade() {
    RecordingSink sink = new RecordingSink();
    Dispatcher.builder(new JacksonCodec(), ROUTES)
        .build()
        .refuse(Requests.get("/"), Status.BAD_REQUEST, "It is no request.")
        .thenAccept(answer -> answer.sendTo(sink));
    assertThat(sink.field("X-Id")).isEqualTo("made");
  }

  /** Nobody knows whose request one is that no route is for. */
  @Test
  void whatIsOfNoRouteCarriesTheFieldsOfAll() {
    OwnFields other = (request, code) -> Fields.builder().add("X-Other", "" + code).build();
    Routes routes =
        ROUTES
            .and(
                Routes.of(Route.of("GET", "/other", call -> PlainReply.of(204)))
                    .withOwnFields(other))
            .and(Routes.of(Route.of("GET", "/free", call -> call.path("x", x -> null))));
    RecordingSink nothing = Requests.answer(routes, Requests.get("/nothing"));
    assertThat(nothing.field("X-Id")).isEqualTo("made");
    assertThat(nothing.field("X-Other")).isEqualTo("404");
    RecordingSink json = Requests.answer(routes, Requests.get("/json/x"));
    assertThat(json.field("X-Id")).isEqualTo("made");
    assertThat(json.field("X-Other")).isNull();
    assertThat(ROUTES.withOwnFields(other))
        .allMatch(r -> r.options().ownFields().orElseThrow() == ID);
    assertThatNullPointerException().isThrownBy(() -> ROUTES.withOwnFields(null));
  }

  @Test
  void aSupplierThatFailsKeepsNobodyFromTheAnswer() {
    for (OwnFields failing :
        new OwnFields[] {
          (request, code) -> null,
          (request, code) -> {
            throw new IllegalStateException("secret");
          }
        }) {
      Routes routes =
          Routes.of(Route.of("GET", "/a", call -> PlainReply.of(204))).withOwnFields(failing);
      RecordingSink sink = Requests.answer(routes, Requests.get("/nothing"));
      assertThat(sink.code()).isEqualTo(404);
      assertThat(sink.text()).doesNotContain("secret");
    }
  }

  /** By this, clients know that nothing came of their request. */
  @Test
  void refusalsSayThatTheOperationWasNotCalled() {
    assertThat(Requests.answer(ROUTES, Requests.get("/json/x")).text())
        .contains("\"refused\":true");
    assertThat(Requests.answer(ROUTES, Requests.get("/failure")).text()).doesNotContain("refused");
  }

  /** It may have kept what it read of a stream, or done something before it patched. */
  @Test
  void whatTheOperationMetIsNotARefusalBeforeIt() {
    UnreadableContentException fault = new UnreadableContentException("is wrong", null);
    Routes routes =
        Routes.of(
            Route.of("POST", "/stream", call -> PlainReply.of(200, octets(call))).limitedTo(2),
            Route.of("POST", "/value", call -> PlainReply.of(200, call.body(String.class)))
                .limitedTo(2),
            Route.of(
                "PATCH",
                "/",
                call -> {
                  throw new InapplicablePatchException(fault);
                }),
            Route.of("GET", "/late", call -> PlainReply.of(200, Content.text("t"))));
    Request late = Requests.get("/late", "Accept", "image/png");
    Request stream = Requests.of("POST", "/stream", "123");
    for (Request request : List.of(late, stream, Requests.of("PATCH", "/", ""))) {
      RecordingSink answer = Requests.answer(routes, request);
      assertThat(answer.text()).contains("\"status\":" + answer.code()).doesNotContain("refused");
    }
    Request value = Requests.of("POST", "/value", "123", "Content-Type", "application/json");
    RecordingSink refused = Requests.answer(routes, value);
    assertThat(refused.code()).isEqualTo(413);
    assertThat(refused.text()).contains("\"refused\":true");
  }

  private static String octets(Call call) throws IOException {
    return call.<Content>body(Content.class).toText();
  }
}
