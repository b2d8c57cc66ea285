package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands between routes and their operations. */
@Timeout(60)
class InterceptorTest {

  private record User(String name) {}

  private static final Handler GREETING =
      call -> PlainReply.of(200, Content.text("hello " + call.context(User.class).name()));

  private final LogCapture log = new LogCapture();
  private final List<String> seen = new ArrayList<>();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static RecordingSink sent(Routes routes, Request request) {
    return sent(Dispatcher.builder(new JacksonCodec(), routes).build(), request);
  }

  private static RecordingSink sent(Dispatcher dispatcher, Request request) {
    RecordingSink sink = new RecordingSink();
    dispatcher.answer(request).toCompletableFuture().join().sendTo(sink);
    return sink;
  }

  private Interceptor recording(String name) {
    return (call, operation, next) -> {
      seen.add(name + " in " + operation);
      return next.answer()
          .thenApply(
              answer -> {
                seen.add(name + " out " + answer.code());
                return answer;
              });
    };
  }

  private static Interceptor authentication() {
    return (call, operation, next) -> {
      if (call.fields().first("Authorization").isEmpty()) {
        return CompletableFuture.completedFuture(
            call.answer(PlainReply.of(401).with("WWW-Authenticate", "Bearer")));
      }
      call.attributes().put(User.class, new User("Ann"));
      return next.answer();
    };
  }

  @Test
  void theFirstIsTheOutermostAndOtherRoutesAreNotSeen() {
    Routes routes =
        Routes.of(Route.of("GET", "/a/{x}", call -> PlainReply.of(204)))
            .intercepted(recording("a"))
            .intercepted(recording("b"))
            .and(Routes.of(Route.of("GET", "/c", call -> PlainReply.of(204))));
    assertThat(sent(routes, Requests.get("/a/1")).code()).isEqualTo(204);
    assertThat(seen)
        .containsExactly("a in GET /a/{x}", "b in GET /a/{x}", "b out 204", "a out 204");
    seen.clear();
    assertThat(sent(routes, Requests.get("/c")).code()).isEqualTo(204);
    assertThat(sent(routes, Requests.get("/none")).code()).isEqualTo(404);
    assertThat(seen).isEmpty();
  }

  @Test
  void anInterceptorGivesAnOperationItsContext() {
    Routes routes = Routes.of(Route.of("GET", "/", GREETING)).intercepted(authentication());
    assertThat(sent(routes, Requests.get("/", "Authorization", "Bearer 1")).text())
        .isEqualTo("hello Ann");
  }

  @Test
  void anInterceptorAnswersBeforeTheContentIsAskedFor() {
    Route route =
        Route.of("POST", "/", call -> PlainReply.of(200, call.<Object>body(Map.class).toString()))
            .taking(Map.class)
            .limitedTo(1);
    Routes routes = Routes.of(route).intercepted(authentication());
    RecordingSink sink = sent(routes, Requests.of("POST", "/", "{}", "Content-Length", "9"));
    assertThat(sink.code()).isEqualTo(401);
    assertThat(sink.field("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aContextThatNobodyGaveIsAFaultOfTheServer() {
    Routes routes = Routes.of(Route.of("GET", "/x", GREETING));
    RecordingSink sink = sent(routes, Requests.get("/x"));
    assertThat(sink.code()).isEqualTo(500);
    assertThat(log.records()).hasSize(1);
    assertThat(log.records().get(0).getThrown())
        .hasMessageContaining("GET /x")
        .hasMessageContaining(User.class.getName());
  }

  @Test
  void aContextMayBeMissing() {
    Handler handler = call -> PlainReply.of(200, Content.text("" + call.contextOrNull(User.class)));
    assertThat(sent(Routes.of(Route.of("GET", "/", handler)), Requests.get("/")).text())
        .isEqualTo("null");
  }

  @Test
  void whatTheServerKnowsIsContextToo() {
    Handler handler =
        call ->
            PlainReply.of(
                200,
                Content.text(
                    call.context(Principal.class).getName()
                        + call.context(Request.class).path()
                        + call.context(PublicLinks.class)
                            .to(dev.statute.field.UriReference.parse("/a"))));
    Principal ann = () -> "ann";
    Request request = Request.builder(Requests.get("/x")).principal(ann).basePath("/b").build();
    assertThat(sent(Routes.of(Route.of("GET", "/x", handler)), request).text())
        .isEqualTo("ann/x/b/a");
  }

  @Test
  void anInterceptorChangesTheAnswerOfAnAsyncOperation() {
    Interceptor stamping =
        (call, operation, next) ->
            next.answer()
                .thenApply(
                    answer ->
                        answer.withFields(Fields.builder().add("X-Own", "" + operation).build()));
    Routes routes =
        Routes.of(
                Route.async(
                    "GET", "/", call -> CompletableFuture.supplyAsync(() -> PlainReply.of(204))))
            .intercepted(stamping);
    assertThat(sent(routes, Requests.get("/")).field("X-Own")).isEqualTo("GET /");
  }

  @Test
  void theAnswerOfAnInterceptorHasTheFieldsThatAllResponsesHave() {
    Routes routes =
        Routes.of(Route.of("GET", "/", GREETING))
            .withOwnFields((request, code) -> Fields.builder().add("X-All", "" + code).build())
            .intercepted(authentication());
    assertThat(sent(routes, Requests.get("/")).field("X-All")).isEqualTo("401");
    Routes plain =
        Routes.of(Route.of("GET", "/", GREETING))
            .withOwnFields((request, code) -> Fields.builder().add("X-All", "" + code).build())
            .intercepted(
                (call, operation, next) -> CompletableFuture.completedFuture(Answer.of(403)));
    assertThat(sent(plain, Requests.get("/")).field("X-All")).isEqualTo("403");
  }

  @Test
  void anInterceptorThatFailsGetsA500() {
    Map<String, Interceptor> failing =
        Map.of(
            "throws",
            (call, operation, next) -> {
              throw new Exception("secret");
            },
            "null",
            (call, operation, next) -> null,
            "no status",
            (call, operation, next) -> CompletableFuture.completedFuture(Answer.of(103)),
            "interim reply",
            (call, operation, next) ->
                CompletableFuture.completedFuture(call.answer(PlainReply.of(103))),
            "twice",
            (call, operation, next) -> next.answer().thenCompose(first -> next.answer()));
    failing.forEach(
        (name, interceptor) -> {
          Routes routes =
              Routes.of(Route.of("GET", "/", call -> PlainReply.of(204))).intercepted(interceptor);
          assertThat(sent(routes, Requests.get("/")).code()).as(name).isEqualTo(500);
        });
    assertThat(log.records()).hasSize(failing.size());
  }

  /** There may be secrets in its text. */
  @Test
  void anInterceptorThatIsWrongIsNamedByItsClass() {
    record Silent(String key) implements Interceptor {
      @Override
      public @Nullable CompletionStage<Answer> intercept(
          Call call, Operation operation, Next next) {
        return null;
      }
    }
    Routes routes = Routes.of(Route.of("GET", "/", call -> PlainReply.of(204)));
    sent(routes.intercepted(new Silent("secret")), Requests.get("/"));
    assertThat(log.records().get(0).getThrown())
        .hasMessage(Silent.class.getName() + " returned null in place of a stage");
  }

  @Test
  void anInterceptorThatNeverAnswersGetsA503() {
    Routes routes =
        Routes.of(Route.of("GET", "/", GREETING))
            .intercepted((call, operation, next) -> new CompletableFuture<>());
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), routes)
            .limits(Limits.standard().withAnswerTime(Duration.ofMillis(1)))
            .build();
    assertThat(sent(dispatcher, Requests.get("/")).code()).isEqualTo(503);
  }

  @Test
  void anInterceptorSeesWhatIsRefused() {
    Routes routes =
        Routes.of(Route.of("GET", "/{n}", call -> PlainReply.of(call.path("n", Integer::valueOf))))
            .intercepted(recording("a"));
    assertThat(sent(routes, Requests.get("/x")).code()).isEqualTo(400);
    assertThat(seen).contains("a out 400");
  }
}
