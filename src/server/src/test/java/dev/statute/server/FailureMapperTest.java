package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Operation;
import dev.statute.field.Problem;
import dev.statute.fixture.LogCapture;
import dev.statute.generated.Arguments;
import dev.statute.jackson2.JacksonCodec;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Replies in place of exceptions. */
class FailureMapperTest {

  private static class SoldOutException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class GoneForEverException extends SoldOutException {
    private static final long serialVersionUID = 1L;
  }

  private interface Orders {}

  private final LogCapture log = new LogCapture();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static Routes throwing(Exception thrown) {
    return Routes.of(
        Route.of(
            "GET",
            "/",
            call -> {
              throw thrown;
            }));
  }

  private static Routes soldOut() {
    return throwing(new SoldOutException());
  }

  private static <E extends Throwable> FailureMapper<E> to(int code, Class<E> type) {
    return FailureMapper.of(type, code, thrown -> PlainReply.of(code));
  }

  private static int code(Routes routes) {
    return sent(routes).code();
  }

  private static RecordingSink sent(Routes routes) {
    return sent(routes, Requests.get("/"));
  }

  private static RecordingSink sent(Routes routes, Request request) {
    RecordingSink sink = new RecordingSink();
    Dispatcher.builder(new JacksonCodec(), routes)
        .build()
        .answer(request)
        .toCompletableFuture()
        .join()
        .sendTo(sink);
    return sink;
  }

  @Test
  void theNearestClassIsAsked() {
    FailureMapper<RuntimeException> far = to(503, RuntimeException.class);
    FailureMapper<SoldOutException> near = to(409, SoldOutException.class);
    assertThat(code(soldOut().mapping(far).mapping(near))).isEqualTo(409);
    assertThat(code(soldOut().mapping(near).mapping(far))).isEqualTo(409);
    assertThat(code(throwing(new GoneForEverException()).mapping(near))).isEqualTo(409);
    assertThat(code(throwing(new IllegalStateException()).mapping(near))).isEqualTo(500);
    assertThat(code(soldOut().mapping(near).mapping(to(410, SoldOutException.class))))
        .isEqualTo(410);
  }

  @Test
  void aProblemIsTheContent() {
    RecordingSink sink =
        sent(
            soldOut()
                .mapping(
                    FailureMapper.ofProblem(
                        SoldOutException.class,
                        409,
                        thrown -> Problem.ofStatus(409).title("Sold out").build())));
    assertThat(sink.code()).isEqualTo(409);
    assertThat(sink.field("Content-Type")).isEqualTo("application/problem+json");
    assertThat(sink.text()).contains("Sold out");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void whatAStageFailsWithIsUnwrapped() {
    Route failing =
        Route.async("GET", "/", call -> CompletableFuture.failedFuture(new SoldOutException()));
    Route wrapped =
        Route.async(
            "GET",
            "/",
            call ->
                CompletableFuture.failedFuture(
                    new CompletionException(new CompletionException(new SoldOutException()))));
    FailureMapper<SoldOutException> mapper = to(409, SoldOutException.class);
    assertThat(code(Routes.of(failing).mapping(mapper))).isEqualTo(409);
    assertThat(code(Routes.of(wrapped).mapping(mapper))).isEqualTo(409);
  }

  @Test
  void aRefusalIsNotMapped() {
    Routes routes =
        Routes.of(Route.of("GET", "/", call -> PlainReply.of(call.query("n", Integer::valueOf))))
            .mapping(to(409, Exception.class));
    assertThat(code(routes)).isEqualTo(400);
  }

  @Test
  void whatFailsBeforeTheOperationIsNotMapped() {
    Route route =
        Route.of(
            Operation.of("GET", "/"),
            call -> {
              throw new IllegalStateException();
            },
            (Arguments arguments) -> PlainReply.of(204));
    assertThat(code(Routes.of(route).mapping(to(409, Exception.class)))).isEqualTo(500);
  }

  @Test
  void aMapperThatFailsGetsA500AndBothAreLogged() {
    FailureMapper<SoldOutException> failing =
        FailureMapper.of(
            SoldOutException.class,
            409,
            thrown -> {
              throw new IllegalStateException("in the mapper");
            });
    assertThat(code(soldOut().mapping(failing))).isEqualTo(500);
    assertThat(log.records())
        .extracting(logged -> logged.getThrown().getClass().getSimpleName())
        .containsExactly("IllegalStateException", "SoldOutException");
  }

  @Test
  void aReplyWithAnotherCodeGetsA500() {
    FailureMapper<SoldOutException> lying =
        FailureMapper.of(SoldOutException.class, 409, thrown -> PlainReply.of(410));
    assertThat(code(soldOut().mapping(lying))).isEqualTo(500);
    FailureMapper<SoldOutException> silent =
        FailureMapper.of(SoldOutException.class, 409, thrown -> null);
    assertThat(code(soldOut().mapping(silent))).isEqualTo(500);
    assertThat(log.records()).hasSize(4);
  }

  @Test
  void aCodeThatAnOperationDoesNotDeclareIsRefusedWithAllSuchOperations() {
    Route get =
        Route.of(
                Operation.of("GET", "/orders/{id}", Orders.class, "get"),
                Arguments::of,
                arguments -> PlainReply.of(200))
            .giving(200);
    Route declaring =
        Route.of(Operation.of("POST", "/orders"), Arguments::of, arguments -> PlainReply.of(201))
            .giving(409);
    Route other =
        Route.of(Operation.of("PUT", "/orders"), Arguments::of, arguments -> PlainReply.of(201))
            .giving(204);
    FailureMapper<SoldOutException> mapper = to(409, SoldOutException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Routes.of(get, declaring, other).mapping(mapper))
        .withMessage(
            """
            FailureMapper of SoldOutException answers 409, which these operations do not declare:
              GET /orders/{id} (Orders.get)
              PUT /orders
            Declare it with @Responds(status = CONFLICT). Or: Map only the operations that declare \
            it: routes.where(operation -> operation.codes().contains(409), some -> \
            some.mapping(mapper))""");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Routes.of(get).mapping(to(418, SoldOutException.class)))
        .withMessageContaining("(Orders.get)\nMap only the operations that declare it");
    assertThat(Routes.of(declaring).mapping(mapper)).hasSize(1);
  }

  @Test
  void onlyWhatDeclaresTheCodeIsMapped() {
    Route mute =
        Route.of(
                Operation.of("GET", "/"),
                Arguments::of,
                arguments -> {
                  throw new SoldOutException();
                })
            .giving(200);
    Route declaring =
        Route.of(
                Operation.of("GET", "/x"),
                Arguments::of,
                arguments -> {
                  throw new SoldOutException();
                })
            .giving(409);
    FailureMapper<SoldOutException> mapper = to(409, SoldOutException.class);
    Routes routes =
        Routes.of(mute, declaring)
            .where(some -> some.codes().contains(409), some -> some.mapping(mapper));
    assertThat(code(routes)).isEqualTo(500);
    assertThat(sent(routes, Requests.get("/x")).code()).isEqualTo(409);
  }

  @Test
  void aMapperAnswersWithAFinalStatus() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> to(103, SoldOutException.class))
        .withMessageContaining("103");
  }

  @Test
  void whoCallsTheOperationHimselfHasFailuresMappedToo() {
    Route route = Route.of("GET", "/", call -> PlainReply.of(204));
    Routes routes = Routes.of(route).mapping(to(409, SoldOutException.class));
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), routes).build();
    Call call = dispatcher.call(routes.iterator().next(), java.util.Map.of(), Requests.get("/"));
    assertThat(call.thrown(new SoldOutException()).code()).isEqualTo(409);
  }
}
