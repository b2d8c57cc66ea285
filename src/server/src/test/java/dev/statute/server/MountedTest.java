package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import dev.statute.jackson2.JacksonCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes that are mounted under a path. */
class MountedTest {

  private static Dispatcher.Builder builder() {
    Handler handler =
        call -> {
          Request request = call.context(Request.class);
          return PlainReply.of(200, Content.text(request.basePath() + " " + request.path()));
        };
    return Dispatcher.builder(
        new JacksonCodec(),
        Routes.of(Route.of("GET", "/", handler), Route.of("GET", "/x", handler)));
  }

  private static RecordingSink sent(Dispatcher dispatcher, Request request) {
    RecordingSink sink = new RecordingSink();
    dispatcher.answer(request).toCompletableFuture().join().sendTo(sink);
    return sink;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/x, 200",
    "/api/v1, 200",
    "/api/v1/, 200",
    "/%61pi/v1/x, 200",
    "/api/v1//x, 404",
    "/api/v1/../x, 400",
    "/api/v1x, 404",
    "/api/v2/x, 404",
    "/api, 404",
    "/x, 404",
    "/, 404",
    "/api%2Fv1/x, 404",
    "/../x, 404",
    "/%zz, 404"
  })
  void whatIsNotUnderItIsNotFound(String path, int code) {
    Dispatcher dispatcher = builder().basePath("/api/v1").build();
    assertThat(sent(dispatcher, Requests.get(path)).code()).isEqualTo(code);
  }

  @Test
  void theBasePathIsAddedToThatOfTheAdapter() {
    Dispatcher dispatcher = builder().basePath("/api/").build();
    Request request = Request.builder("GET", "/api/x").basePath("/servlet").build();
    assertThat(sent(dispatcher, request).text()).isEqualTo("/servlet/api /x");
    assertThat(sent(dispatcher, Requests.of("OPTIONS", "*", "")).code()).isEqualTo(204);
  }

  @Test
  void filtersSeeWhatIsNotUnderIt() {
    Dispatcher dispatcher =
        builder()
            .basePath("/api")
            .filter((request, next) -> next.answer(request).thenApply(answer -> Answer.of(410)))
            .build();
    assertThat(sent(dispatcher, Requests.get("/x")).code()).isEqualTo(410);
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "//", "/a//b", "/a/../b", "/.", "/%2e", "/a%2Fb", "/a b", "/a?b"})
  void whatIsNoPathIsRefused(String value) {
    Dispatcher.Builder builder = builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.basePath(value))
        .withMessageContaining(value);
  }
}
