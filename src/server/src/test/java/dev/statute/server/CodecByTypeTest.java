package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Codec;
import dev.statute.codec.GenericType;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.fixture.CsvCodec;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A codec says what it reads and writes for which type, and the server negotiates by that. */
class CodecByTypeTest {

  private static final Codec BOTH = new JacksonCodec().or(new CsvCodec());

  private static final Routes ROUTES =
      Routes.of(
          Route.of("GET", "/rows", call -> PlainReply.of(200, List.of("a", "b")))
              .giving(200, CsvCodec.ROWS)
              .writing(),
          Route.of("GET", "/map", call -> PlainReply.of(200, Map.of("a", 1)))
              .giving(200, GenericType.of(Map.class, String.class, Integer.class))
              .writing(),
          Route.of("POST", "/rows", call -> PlainReply.of(200, call.<List<?>>body(CsvCodec.ROWS)))
              .taking(CsvCodec.ROWS)
              .giving(200, CsvCodec.ROWS)
              .writing(),
          Route.of("POST", "/map", call -> PlainReply.of(200, call.<Map<?, ?>>body(Map.class)))
              .taking(Map.class));

  private static RecordingSink answer(Request request) {
    RecordingSink sink = new RecordingSink();
    Requests.send(Dispatcher.builder(BOTH, ROUTES).build(), request, sink);
    return sink;
  }

  @Test
  void acceptChoosesOfWhatTheTypeCanBeWrittenAs() {
    RecordingSink csv = answer(Requests.get("/rows", "Accept", "text/csv"));
    assertThat(csv.code()).isEqualTo(200);
    assertThat(csv.field("Content-Type")).isEqualTo("text/csv");
    assertThat(csv.field("Vary")).isEqualTo("Accept");
    assertThat(csv.text()).isEqualTo("a\nb\n");
    assertThat(answer(Requests.get("/rows")).text()).isEqualTo("[\"a\",\"b\"]");
    RecordingSink map = answer(Requests.get("/map", "Accept", "text/csv, */*;q=0.1"));
    assertThat(map.field("Content-Type")).isEqualTo("application/json");
    assertThat(map.field("Vary")).isNull();
  }

  /** RFC 9110, 15.5.7. */
  @Test
  void aTypeThatCannotBeWrittenAsWhatIsAcceptedGets406() {
    RecordingSink map = answer(Requests.get("/map", "Accept", "text/csv"));
    assertThat(map.code()).isEqualTo(406);
    assertThat(map.text()).contains("\"available\":[\"application/json\"]");
  }

  /** RFC 9110, 15.5.16. */
  @Test
  void aTypeThatCannotBeReadAsWhatIsSentGets415() {
    assertThat(answer(Requests.of("POST", "/rows", "x\ny", "Content-Type", "text/csv")).text())
        .isEqualTo("[\"x\",\"y\"]");
    RecordingSink map = answer(Requests.of("POST", "/map", "x", "Content-Type", "text/csv"));
    assertThat(map.code()).isEqualTo(415);
    assertThat(map.field("Accept-Post")).isEqualTo("application/json");
    RecordingSink rows = answer(Requests.of("POST", "/rows", "x", "Content-Type", "a/b"));
    assertThat(rows.field("Accept-Post")).endsWith("text/csv");
    assertThat(answer(Requests.of("OPTIONS", "/rows", "")).field("Accept-Post"))
        .isEqualTo(rows.field("Accept-Post"));
  }

  @Test
  void aRouteThatCouldNeverAnswerIsRefusedAtTheStart() {
    Route gives = Route.of("GET", "/", call -> PlainReply.of(200, 1)).giving(200, Integer.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(new CsvCodec(), Routes.of(gives)).build())
        .withMessage(
            "GET / answers 200 with java.lang.Integer, for which the codec has no media type");
    Route takes = Route.of("PUT", "/", call -> PlainReply.of(204)).taking(Integer.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(new CsvCodec(), Routes.of(takes)).build())
        .withMessage("PUT / reads java.lang.Integer, for which the codec has no media type");
  }

  /** RFC 9457, 3: what a problem is does not depend on what else the server reads and writes. */
  @Test
  void problemsNeedNoCodec() {
    Problem problem = Problem.ofType("/a").title("A").build();
    Routes routes =
        Routes.of(
            Route.of("GET", "/failure", call -> PlainReply.of(409, problem))
                .giving(200, CsvCodec.ROWS)
                .giving(409, Problem.class)
                .writing(),
            Route.of(
                    "POST",
                    "/report",
                    call -> PlainReply.of(200, call.<Problem>body(Problem.class)))
                .taking(Problem.class)
                .giving(200, Problem.class)
                .writing());
    Dispatcher dispatcher = Dispatcher.builder(new CsvCodec(), routes).build();
    RecordingSink failure = new RecordingSink();
    Requests.send(dispatcher, Requests.get("/failure", "Accept", "text/csv"), failure);
    assertThat(failure.field("Content-Type")).isEqualTo("application/problem+json");
    assertThat(failure.text()).isEqualTo(problem.toJson());
    for (String type : List.of("application/problem+json;charset=utf-8", "application/json")) {
      RecordingSink echo = new RecordingSink();
      Requests.send(
          dispatcher, Requests.of("POST", "/report", problem.toJson(), "Content-Type", type), echo);
      assertThat(echo.code()).isEqualTo(200);
      assertThat(echo.text()).isEqualTo(problem.toJson());
    }
    RecordingSink csv = new RecordingSink();
    Requests.send(dispatcher, Requests.of("POST", "/report", "a", "Content-Type", "text/csv"), csv);
    assertThat(csv.code()).isEqualTo(415);
    assertThat(csv.field("Accept-Post")).isEqualTo("application/problem+json");
    RecordingSink broken = new RecordingSink();
    Requests.send(
        dispatcher,
        Requests.of("POST", "/report", "{\"a\":secret}", "Content-Type", "application/json"),
        broken);
    assertThat(broken.code()).isEqualTo(400);
    assertThat(broken.text()).contains("expected a value at index 5").doesNotContain("secret");
  }

  private static final MediaType VENDOR = MediaType.parse("application/vnd.acme+json;v=1");

  /** RFC 6839, 3.1: a structured suffix says how to read and write a media type of one's own. */
  @Test
  void aMediaTypeOfARouteIsReadAndWrittenByItsSuffix() {
    Route route =
        Route.of("POST", "/", call -> PlainReply.of(200, call.<Map<?, ?>>body(Map.class)))
            .taking(Map.class)
            .reading(VENDOR)
            .giving(200, Map.class)
            .giving(409, CsvCodec.ROWS)
            .writing(VENDOR);
    for (Codec codec : List.of(BOTH, new CsvCodec().or(new JacksonCodec()))) {
      RecordingSink sink = new RecordingSink();
      Requests.send(
          Dispatcher.builder(codec, Routes.of(route)).build(),
          Requests.of("POST", "/", "{\"a\":1}", "Content-Type", VENDOR.toString()),
          sink);
      assertThat(sink.code()).isEqualTo(200);
      assertThat(sink.field("Content-Type")).isEqualTo("application/vnd.acme+json;v=1");
      assertThat(sink.text()).isEqualTo("{\"a\":1}");
    }
  }

  /** What a route writes need not fit each of its errors. */
  @Test
  void aTypeIsNeverWrittenAsWhatItsCodecCannot() {
    Route route =
        Route.of("GET", "/", call -> PlainReply.of(409, Map.of("a", 1)))
            .giving(200, CsvCodec.ROWS)
            .giving(409, Map.class)
            .writing(CsvCodec.CSV);
    RecordingSink sink = new RecordingSink();
    Requests.send(Dispatcher.builder(BOTH, Routes.of(route)).build(), Requests.get("/"), sink);
    assertThat(sink.field("Content-Type")).isEqualTo("application/json");
    assertThat(sink.text()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aRouteThatNamesWhatTheCodecCannotIsRefusedAtTheStart() {
    Route takes =
        Route.of("PUT", "/", call -> PlainReply.of(204)).taking(Map.class).reading(CsvCodec.CSV);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(BOTH, Routes.of(takes)).build())
        .withMessage("PUT / reads java.util.Map from text/csv, which the codec cannot");
    Route gives =
        Route.of("GET", "/", call -> PlainReply.of(200))
            .giving(200, Map.class)
            .writing(JacksonCodec.JSON, CsvCodec.CSV);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(BOTH, Routes.of(gives)).build())
        .withMessage("GET / answers with text/csv, as which the codec can write none of its types");
  }

  /** A codec that lists more than it can. */
  private record Lying(Codec others) implements Codec {

    @Override
    public List<MediaType> reads() {
      return List.of(VENDOR);
    }

    @Override
    public List<MediaType> writes() {
      return List.of(VENDOR);
    }

    @Override
    public boolean canRead(MediaType mediaType, Type type) {
      return others.canRead(mediaType, type);
    }

    @Override
    public boolean canWrite(MediaType mediaType, Type type) {
      return others.canWrite(mediaType, type);
    }

    @Override
    public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
      return others.read(in, mediaType, type);
    }

    @Override
    public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
      others.write(value, mediaType, out);
    }
  }

  @Test
  void aCodecThatListsWhatItCannotIsRefusedAtTheStart() {
    Codec lying = new Lying(new CsvCodec());
    Route takes = Route.of("PUT", "/", call -> PlainReply.of(204)).taking(CsvCodec.ROWS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(lying, Routes.of(takes)).build())
        .withMessageContaining("from application/vnd.acme+json;v=1, which the codec cannot");
    Route gives = Route.of("GET", "/", call -> PlainReply.of(200)).giving(200, CsvCodec.ROWS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispatcher.builder(lying, Routes.of(gives)).build())
        .withMessage(
            "the codec lists application/vnd.acme+json;v=1 for java.util.List<java.lang.String>,"
                + " as which it cannot write it");
  }

  /** RFC 9457, 3.1.2. */
  @Test
  void theStatusOfAProblemIsThatOfItsResponse() {
    Problem problem = Problem.ofStatus(500).title("A").build();
    Routes routes = Routes.of(Route.of("GET", "/", call -> PlainReply.of(409, problem)));
    RecordingSink sink = new RecordingSink();
    Requests.send(Dispatcher.builder(new CsvCodec(), routes).build(), Requests.get("/"), sink);
    assertThat(sink.code()).isEqualTo(409);
    assertThat(sink.text()).isEqualTo("{\"title\":\"A\",\"status\":409}");
  }
}
