package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Codec;
import dev.statute.codec.GenericType;
import dev.statute.field.Problem;
import dev.statute.fixture.CsvCodec;
import dev.statute.jackson2.JacksonCodec;
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
}
