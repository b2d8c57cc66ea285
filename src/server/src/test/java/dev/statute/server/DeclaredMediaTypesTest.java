package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.CsvCodec;
import dev.statute.jackson2.JacksonCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies have the media types that their routes declare, and requests those that they read. */
class DeclaredMediaTypesTest {

  private static final Codec BOTH = new JacksonCodec().or(new CsvCodec());
  private static final MediaType JSON = MediaType.of("application", "json");
  private static final MediaType CSV = MediaType.parse("text/csv; charset=utf-8");
  private static final MediaType PNG = MediaType.of("image", "png");
  private static final MediaType PATCH = MediaType.of("application", "vnd.acme+json");

  private static final Routes ROUTES =
      Routes.of(
          Route.of("GET", "/rows", call -> PlainReply.of(200, List.of("a", "b")))
              .giving(200, CsvCodec.ROWS, CSV, JSON)
              .writing(),
          Route.of("GET", "/csv", call -> PlainReply.of(200, List.of("a", "b")))
              .giving(200, CsvCodec.ROWS, CSV)
              .writing(),
          Route.of("GET", "/png", call -> PlainReply.of(200, Content.bytes(new byte[3], PNG)))
              .giving(200, Content.class, PNG)
              .writing(),
          Route.of(
                  "GET",
                  "/other",
                  call -> PlainReply.of(200, Content.text("x", MediaType.of("text", "plain"))))
              .giving(200, Content.class, PNG)
              .writing(),
          Route.of("PATCH", "/rows", call -> PlainReply.of(200, call.<Object>body(Object.class)))
              .taking(Object.class)
              .reading(PATCH)
              .giving(200, Object.class, JSON));

  private static RecordingSink answer(Request request) {
    RecordingSink sink = new RecordingSink();
    Requests.send(Dispatcher.builder(BOTH, ROUTES).build(), request, sink);
    return sink;
  }

  /** RFC 9110, 12.5.1 and 12.5.5. */
  @Test
  void acceptChoosesOfWhatIsDeclared() {
    assertRows(answer(Requests.get("/rows")), CSV.toString());
    assertRows(answer(Requests.get("/rows", "Accept", "application/*")), "application/json");
    assertRows(
        answer(Requests.get("/rows", "Accept", "text/csv;q=0.2, application/json;q=0.1")),
        CSV.toString());
    assertRows(
        answer(Requests.get("/rows", "Accept", "*/*;q=0.9, text/csv;q=0.1")), "application/json");
    RecordingSink csv = answer(Requests.get("/csv", "Accept", "*/*"));
    assertThat(csv.field("Content-Type")).isEqualTo(CSV.toString());
    assertThat(csv.field("Vary")).isNull();
  }

  /** RFC 9110, 12.5.5: a cache must not give one client what another wanted. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Accept-Language, 'Accept-Language, Accept'
          'Origin, accept', 'Origin, accept'
          *, *
          """)
  void whatIsChosenByAcceptSaysSoBesideTheFieldsOfTheReply(String own, String sent) {
    Routes routes =
        Routes.of(
            Route.of("GET", "/rows", call -> PlainReply.of(200, List.of("a")).with("Vary", own))
                .giving(200, CsvCodec.ROWS, CSV, JSON)
                .writing());
    RecordingSink sink = new RecordingSink();
    Requests.send(Dispatcher.builder(BOTH, routes).build(), Requests.get("/rows"), sink);
    assertThat(String.join(", ", sink.head.fields().all("Vary"))).isEqualTo(sent);
  }

  private static void assertRows(RecordingSink sink, String mediaType) {
    assertThat(sink.code()).isEqualTo(200);
    assertThat(sink.field("Content-Type")).isEqualTo(mediaType);
    assertThat(sink.field("Vary")).isEqualTo("Accept");
  }

  /** RFC 9110, 15.5.7: also what the codec could write is not sent if it is not declared. */
  @Test
  void whatIsNotDeclaredGets406() {
    RecordingSink csv = answer(Requests.get("/csv", "Accept", "application/json"));
    assertThat(csv.code()).isEqualTo(406);
    assertThat(csv.text()).contains("\"available\":[\"text/csv;charset=utf-8\"]");
    assertThat(answer(Requests.get("/png", "Accept", "text/csv")).code()).isEqualTo(406);
  }

  /** RFC 9110, 15.5.16, and RFC 5789, 2.2. */
  @Test
  void whatIsNotReadGets415() {
    RecordingSink json =
        answer(Requests.of("PATCH", "/rows", "[1]", "Content-Type", "application/json"));
    assertThat(json.code()).isEqualTo(415);
    assertThat(json.field("Accept-Patch")).isEqualTo(PATCH.toString());
    RecordingSink patch =
        answer(Requests.of("PATCH", "/rows", "[1]", "Content-Type", PATCH.toString()));
    assertThat(patch.code()).isEqualTo(200);
    assertThat(patch.text()).isEqualTo("[1]");
  }

  @Test
  void octetsAreSentOnlyAsWhatIsDeclared() {
    assertThat(answer(Requests.get("/png")).field("Content-Type")).isEqualTo("image/png");
    RecordingSink other = answer(Requests.get("/other"));
    assertThat(other.code()).isEqualTo(500);
    assertThat(other.text()).doesNotContain("image");
  }

  @Test
  void whatNoCodecWritesIsRefusedAtTheStart() {
    Route gives =
        Route.of("GET", "/", call -> PlainReply.of(200, List.of()))
            .giving(200, CsvCodec.ROWS, MediaType.of("text", "html"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(BOTH, Routes.of(gives)).build())
        .withMessage(
            "GET / answers 200 with java.util.List<java.lang.String> as text/html, which the codec"
                + " cannot write");
    Route takes =
        Route.of("PUT", "/", call -> PlainReply.of(204))
            .taking(CsvCodec.ROWS)
            .reading(MediaType.of("text", "html"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(BOTH, Routes.of(takes)).build())
        .withMessageContaining("from text/html, which the codec cannot");
  }
}
