package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Link;
import dev.statute.field.UriReference;
import dev.statute.fixture.LogCapture;
import dev.statute.http.Response;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.ConnectionHandler;
import dev.statute.server.sink.InterimSink;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes before the final response, and instead of one. */
@Timeout(60)
class InterimsTest {

  private static final Link STYLE =
      new Link(UriReference.parse("/style.css"), List.of("preload"), List.of());

  private final LogCapture quiet = new LogCapture();
  private final List<String> sent = new ArrayList<>();
  private final InterimSink sink = (code, fields) -> sent.add(code + " " + fields);

  @AfterEach
  void endCapture() {
    quiet.close();
  }

  private RecordingSink answer(Function<Call, Reply> handler, RequestBuilder request) {
    return Requests.answer(Routes.of(Route.of("GET", "/", handler::apply)), request.build());
  }

  @Test
  void interimResponsesAreSentAtOnce() {
    RecordingSink answer =
        answer(
            call -> {
              assertThat(call.interim(new Response.EarlyHints(List.of(STYLE)))).isTrue();
              assertThat(call.interim(new Response.Processing())).isTrue();
              return PlainReply.of(204);
            },
            Request.builder("GET", "/").interim(sink));
    assertThat(answer.code()).isEqualTo(204);
    assertThat(sent).containsExactly("103 [Link: </style.css>; rel=\"preload\"]", "102 []");
  }

  @Test
  void nothingOfTheMessageIsInThem() {
    Reply framed =
        new PlainReply(
            103, Fields.builder().add("Content-Length", "1").add("X-A", "b").build(), null);
    answer(
        call -> {
          call.interim(framed);
          return PlainReply.of(204);
        },
        Request.builder("GET", "/").interim(sink));
    assertThat(sent).containsExactly("103 [X-A: b]");
  }

  /** RFC 9110, 15.2. */
  @Test
  void whereTheyAreUnlawfulOrImpossibleTheyAreLeftOut() {
    Function<Call, Reply> handler =
        call -> PlainReply.of(200, "" + call.interim(new Response.Processing()));
    RequestBuilder old = Request.builder("GET", "/").interim(sink).protocol("HTTP/1.0");
    assertThat(answer(handler, old).text()).isEqualTo("\"false\"");
    assertThat(answer(handler, Request.builder("GET", "/")).text()).isEqualTo("\"false\"");
    InterimSink failing =
        (code, fields) -> {
          throw new IllegalStateException();
        };
    assertThat(answer(handler, Request.builder("GET", "/").interim(failing)).text())
        .isEqualTo("\"false\"");
    assertThat(sent).isEmpty();
  }

  @Test
  void noneIsSentAfterTheAnswer() {
    AtomicReference<Call> kept = new AtomicReference<>();
    answer(
        call -> {
          kept.set(call);
          return PlainReply.of(204);
        },
        Request.builder("GET", "/").interim(sink));
    assertThat(kept.get().interim(new Response.Processing())).isFalse();
    assertThat(sent).isEmpty();
  }

  private static CompletionStage<Answer> forbidden() {
    return CompletableFuture.completedFuture(Answer.of(403));
  }

  @Test
  void noneIsSentAfterAnAnswerInPlaceOfThatOfTheOperation() {
    Filter filter =
        (request, next) -> {
          next.answer(request);
          return forbidden();
        };
    Interceptor interceptor =
        (call, operation, next) -> {
          next.answer();
          return forbidden();
        };
    AtomicReference<Call> kept = new AtomicReference<>();
    Routes routes =
        Routes.of(
            Route.async(
                "GET",
                "/",
                call -> {
                  kept.set(call);
                  return new CompletableFuture<>();
                }));
    for (Dispatcher dispatcher :
        List.of(
            Dispatcher.builder(new JacksonCodec(), routes).filter(filter).build(),
            Dispatcher.builder(new JacksonCodec(), routes.intercepted(interceptor)).build())) {
      RecordingSink answer = new RecordingSink();
      Requests.send(dispatcher, Request.builder("GET", "/").interim(sink).build(), answer);
      assertThat(answer.code()).isEqualTo(403);
      assertThat(kept.get().interim(new Response.Processing())).isFalse();
      assertThat(sent).isEmpty();
    }
  }

  @Test
  void theAnswerIsNotSentIntoOne() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    InterimSink slow =
        (code, fields) -> {
          begun.countDown();
          try {
            release.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return sent.add("interim");
        };
    Route route =
        Route.async(
            "GET",
            "/",
            call -> {
              new Thread(() -> call.interim(new Response.Processing())).start();
              return reply;
            });
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), Routes.of(route)).build();
    CompletableFuture<Answer> answer =
        dispatcher.answer(Request.builder("GET", "/").interim(slow).build()).toCompletableFuture();
    begun.await();
    // Nobody waits until the answer is sent.
    reply.complete(PlainReply.of(204));
    assertThat(answer).isDone();
    Thread server =
        new Thread(
            () -> {
              answer.join().sendTo(new RecordingSink());
              sent.add("final");
            });
    server.start();
    release.countDown();
    server.join();
    assertThat(sent).containsExactly("interim", "final");
  }

  @Test
  void finalStatusesAreNone() {
    for (int code : new int[] {100, 101, 200, 404, 99, 600}) {
      Function<Call, Reply> handler =
          call -> {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> call.interim(PlainReply.of(code)));
            return PlainReply.of(204);
          };
      assertThat(answer(handler, Request.builder("GET", "/").interim(sink)).code()).isEqualTo(204);
    }
  }

  private static final class Switching implements ResponseSink {
    private final List<String> log = new ArrayList<>();

    @Override
    public OutputStream start(ResponseHead head) {
      log.add("start " + head.code());
      return OutputStream.nullOutputStream();
    }

    @Override
    public void handOver(ResponseHead head, ConnectionHandler handler) throws IOException {
      log.add("switch " + head.code() + " " + head.fields());
      handler.handle(null, OutputStream.nullOutputStream());
    }

    @Override
    public void abort() {
      log.add("abort");
    }
  }

  private static List<String> switched(RequestBuilder request, String protocol) {
    Switching sink = new Switching();
    Route route =
        Route.of(
            "GET",
            "/",
            call ->
                call.switching((in, out) -> sink.log.add("spoken"))
                    ? PlainReply.of(101).with("Upgrade", protocol)
                    : PlainReply.of(426).with("Upgrade", protocol));
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), Routes.of(route)).build();
    Requests.send(dispatcher, request.build(), sink);
    return sink.log;
  }

  private static RequestBuilder offering(String protocols) {
    return Request.builder("GET", "/")
        .fields(Fields.builder().add("Upgrade", protocols).build())
        .switchable();
  }

  /** RFC 9110, 7.8. */
  @Test
  void theConnectionIsHandedOverToAnOfferedProtocol() {
    assertThat(switched(offering("a/1, b"), "a/1"))
        .containsExactly("switch 101 [Upgrade: a/1]", "spoken");
    assertThat(switched(offering("b"), "a/1")).containsExactly("start 500");
    assertThat(switched(Request.builder("GET", "/").switchable(), "a/1"))
        .containsExactly("start 426");
    Fields offer = Fields.builder().add("Upgrade", "a/1").build();
    assertThat(switched(Request.builder("GET", "/").fields(offer), "a/1"))
        .containsExactly("start 426");
  }
}
