package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands between a server and its routes. */
@Timeout(60)
class FilterTest {

  private static final Content TEXT = Content.text("hello");

  private final LogCapture log = new LogCapture();
  private final List<String> seen = new ArrayList<>();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static Routes routes() {
    return Routes.of(
        Route.of("GET", "/now", call -> PlainReply.of(200, TEXT)),
        Route.async(
            "GET",
            "/later",
            call -> CompletableFuture.supplyAsync(() -> PlainReply.of(200, TEXT))));
  }

  private static RecordingSink sent(Dispatcher dispatcher, Request request) {
    RecordingSink sink = new RecordingSink();
    dispatcher.answer(request).toCompletableFuture().join().sendTo(sink);
    return sink;
  }

  private static RecordingSink sent(Filter filter, Request request) {
    return sent(Dispatcher.builder(new JacksonCodec(), routes()).filter(filter).build(), request);
  }

  private Filter recording(String name) {
    return (request, next) -> {
      seen.add(name + " in");
      return next.answer(request)
          .thenApply(
              answer -> {
                seen.add(name + " out");
                return answer;
              });
    };
  }

  @Test
  void theFirstIsTheOutermost() {
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), routes())
            .filter(recording("a"))
            .filter(recording("b"))
            .build();
    for (String path : List.of("/now", "/later", "/none")) {
      seen.clear();
      sent(dispatcher, Requests.get(path));
      assertThat(seen).as(path).containsExactly("a in", "b in", "b out", "a out");
    }
  }

  @Test
  void aFilterChangesRequestAndAnswer() {
    Filter filter =
        (request, next) ->
            next.answer(Request.builder(request).path("/now").build())
                .thenApply(answer -> answer.withField("X-Own", "0").withField("x-own", "1"));
    RecordingSink sink = sent(filter, Requests.get("/none"));
    assertThat(sink.code()).isEqualTo(200);
    assertThat(sink.field("X-Own")).isEqualTo("1");
    assertThat(sink.text()).isEqualTo("hello");
  }

  /** As CORS needs it. */
  @Test
  void aFilterAnswersOptionsThatNoRouteIsFor() {
    Filter preflight =
        (request, next) ->
            request.method().equals("OPTIONS")
                ? CompletableFuture.completedFuture(
                    Answer.of(
                        204, Fields.builder().add("Access-Control-Allow-Origin", "*").build()))
                : next.answer(request);
    RecordingSink sink = sent(preflight, Requests.of("OPTIONS", "/none", ""));
    assertThat(sink.code()).isEqualTo(204);
    assertThat(sink.field("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(sent(preflight, Requests.get("/now")).code()).isEqualTo(200);
  }

  @Test
  void anAnswerOfAFilterToHeadHasNoContent() {
    Filter own =
        (request, next) -> CompletableFuture.completedFuture(Answer.of(404, Fields.empty(), TEXT));
    RecordingSink sink = sent(own, Requests.of("HEAD", "/now", ""));
    assertThat(sink.head.framing().hasContent()).isFalse();
    assertThat(sink.contentLength()).hasValue(5);
  }

  @Test
  void anAnswerThatWasKeptBelongsToTheRequestThatItIsGivenTo() {
    Dispatcher plain = Dispatcher.builder(new JacksonCodec(), routes()).build();
    Answer kept = plain.answer(Requests.get("/now")).toCompletableFuture().join();
    Filter cache = (request, next) -> CompletableFuture.completedFuture(kept);
    assertThat(sent(cache, Requests.of("HEAD", "/now", "")).content.size()).isZero();
  }

  @Test
  void anAnswerOfAFilterHasTheFieldsThatAllResponsesHave() {
    Routes own =
        routes().withOwnFields((request, code) -> Fields.builder().add("X-All", "" + code).build());
    Filter forbidding =
        (request, next) -> CompletableFuture.completedFuture(Answer.of(403, Fields.empty(), TEXT));
    RecordingSink sink =
        sent(
            Dispatcher.builder(new JacksonCodec(), own).filter(forbidding).build(),
            Requests.get("/now"));
    assertThat(sink.code()).isEqualTo(403);
    assertThat(sink.field("X-All")).isEqualTo("403");
    assertThat(sink.field("Content-Type")).startsWith("text/plain");
  }

  @Test
  void aRouteThatSomebodyElseFoundIsFilteredToo() {
    Route route = Route.of("GET", "/{x}", call -> PlainReply.of(200, TEXT));
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), Routes.of(route)).filter(recording("a")).build();
    dispatcher.answer(route, Map.of("x", "1"), Requests.get("/1"));
    assertThat(seen).containsExactly("a in", "a out");
  }

  @Test
  void aFilterThatFailsInWhateverWayGetsA500() {
    Map<String, Filter> filters =
        Map.of(
            "throws",
            (request, next) -> {
              throw new IllegalStateException("secret");
            },
            "null",
            (request, next) -> null,
            "no answer",
            (request, next) -> CompletableFuture.completedFuture(null),
            "fails",
            (request, next) -> CompletableFuture.failedFuture(new Exception("secret")),
            "fails later",
            (request, next) ->
                next.answer(request)
                    .thenApply(
                        answer -> {
                          throw new IllegalStateException("secret");
                        }),
            "no final status",
            (request, next) -> CompletableFuture.completedFuture(Answer.of(103)));
    filters.forEach(
        (name, filter) -> {
          RecordingSink sink = sent(filter, Requests.get("/now"));
          assertThat(sink.code()).as(name).isEqualTo(500);
          assertThat(sink.text()).as(name).contains("\"status\":500").doesNotContain("secret");
        });
    assertThat(log.records()).hasSize(filters.size());
  }

  @Test
  void anOuterFilterSeesThe500OfAnInnerOne() {
    List<Integer> codes = new ArrayList<>();
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), routes())
            .filter(
                (request, next) ->
                    next.answer(request)
                        .thenApply(
                            answer -> {
                              codes.add(answer.code());
                              return answer;
                            }))
            .filter((request, next) -> CompletableFuture.failedFuture(new Exception()))
            .build();
    assertThat(sent(dispatcher, Requests.get("/now")).code()).isEqualTo(500);
    assertThat(codes).containsExactly(500);
  }

  @Test
  void aFilterHasARequestAnsweredOnce() {
    Filter twice =
        (request, next) -> {
          CompletionStage<Answer> first = next.answer(request);
          assertThatIllegalStateException().isThrownBy(() -> next.answer(request));
          return first;
        };
    assertThat(sent(twice, Requests.get("/now")).code()).isEqualTo(200);
    Filter careless =
        (request, next) ->
            next.answer(request).thenCombine(next.answer(request), (first, second) -> second);
    assertThat(sent(careless, Requests.get("/now")).code()).isEqualTo(500);
  }

  @Test
  void aFilterThatNeverAnswersGetsA503() {
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), routes())
            .limits(Limits.standard().withAnswerTime(Duration.ofMillis(1)))
            .filter((request, next) -> new CompletableFuture<>())
            .build();
    assertThat(sent(dispatcher, Requests.get("/now")).code()).isEqualTo(503);
  }

  @Test
  void anInterruptedFilterLeavesTheThreadInterrupted() {
    Filter interrupted =
        (request, next) -> {
          throw new InterruptedException();
        };
    assertThat(sent(interrupted, Requests.get("/now")).code()).isEqualTo(500);
    assertThat(Thread.interrupted()).isTrue();
  }
}
