package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.fixture.LogCapture;
import dev.statute.generated.Arguments;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Routes that know their operations, read apart from being called. */
class OperationRouteTest {

  interface Values {
    Reply get(int value, Call call);
  }

  private static final Operation GET =
      Operation.of("GET", "/values/{value}", Values.class, "get", int.class, Call.class);

  private static final Route ROUTE =
      Route.of(
              GET,
              call -> Arguments.of(call.path("value", Integer::valueOf), call),
              arguments -> get(arguments.at(0), arguments.at(1)))
          .giving(200, Integer.class)
          .giving(404);

  private static final Dispatcher DISPATCHER =
      Dispatcher.builder(new JacksonCodec(), Routes.of(ROUTE)).build();

  private final LogCapture quiet = new LogCapture();

  @AfterEach
  void endCapture() {
    quiet.close();
  }

  private static Reply get(int value, Call call) {
    return PlainReply.of(200, value + call.query("more", Integer::valueOf));
  }

  private static RecordingSink sent(CompletionStage<Answer> stage) {
    RecordingSink sink = new RecordingSink();
    stage.toCompletableFuture().join().sendTo(sink);
    return sink;
  }

  @Test
  void aRouteTellsItsOperation() {
    assertThat(ROUTE.operation().codes()).containsExactly(200, 404);
    assertThat(ROUTE.operation().declaration()).isEqualTo(GET.declaration());
    assertThat(ROUTE.operation()).hasToString("GET /values/{value}");
    assertThat(ROUTE.given()).isEqualTo(Map.of(200, List.of(Integer.class)));
    assertThat(GET.declaration().orElseThrow().toMethod().getReturnType()).isEqualTo(Reply.class);
    assertThat(Route.of("GET", "", call -> PlainReply.of(204)).operation().path()).isEqualTo("/");
  }

  @Test
  void anAnswerTellsTheOperation() {
    CompletionStage<Answer> stage = DISPATCHER.answer(Requests.get("/values/1?more=2"));
    Answer answer = stage.toCompletableFuture().join();
    assertThat(answer.operation()).containsSame(ROUTE.operation());
    assertThat(answer.code()).isEqualTo(200);
    assertThat(answer.fields().first("Content-Type")).contains("application/json");
    assertThat(sent(stage).text()).isEqualTo("3");
    Answer nowhere = DISPATCHER.answer(Requests.get("/")).toCompletableFuture().join();
    assertThat(nowhere.operation()).isEmpty();
  }

  /** Only what was not called can be repeated without a doubt. */
  @Test
  void aRefusalTellsWhetherTheOperationWasCalled() {
    assertThat(sent(DISPATCHER.answer(Requests.get("/values/x"))).text())
        .contains("\"refused\":true");
    RecordingSink called = sent(DISPATCHER.answer(Requests.get("/values/1?more=x")));
    assertThat(called.code()).isEqualTo(400);
    assertThat(called.text()).doesNotContain("refused");
  }

  @Test
  void somebodyElseFindsTheRoute() {
    Request request = Requests.get("/anything?more=2");
    assertThat(sent(DISPATCHER.answer(ROUTE, Map.of("value", "40"), request)).text())
        .isEqualTo("42");
  }

  @Test
  void somebodyElseCallsTheOperation() {
    Call call = DISPATCHER.call(ROUTE, Map.of("value", "4"), Requests.get("/values/4"));
    assertThat(ROUTE.arguments(call).toArray()).containsExactly(4, call);
    RecordingSink sink = new RecordingSink();
    call.answer(PlainReply.of(200, 5)).sendTo(sink);
    assertThat(sink.text()).isEqualTo("5");

    Call wrong = DISPATCHER.call(ROUTE, Map.of("value", "x"), Requests.get("/values/x"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ROUTE.arguments(wrong))
        .satisfies(
            refused -> {
              assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.PARAMETER);
              assertThat(wrong.failed(refused).code()).isEqualTo(400);
            });
    assertThat(wrong.failed(new IllegalStateException()).code()).isEqualTo(500);
  }

  @Test
  void anOperationAnswersInItsOwnTime() {
    Route route =
        Route.async(
            Operation.of("GET", "/{t}"),
            call -> Arguments.of(call.<String>path("t", Function.identity())),
            arguments -> CompletableFuture.completedFuture(PlainReply.of(200, arguments.at(0))));
    assertThat(Requests.answer(Routes.of(route), Requests.get("/x")).text()).isEqualTo("\"x\"");
  }

  @Test
  void noOperationHasConnect() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Route.of(Operation.of("CONNECT", "/"), Arguments::of, x -> PlainReply.of(200)));
  }
}
