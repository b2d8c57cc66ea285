package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.http.Status;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What observers learn of requests. */
@Timeout(60)
class ObserverTest {

  private final LogCapture log = new LogCapture();
  private final List<Observation.Result> results = new ArrayList<>();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static Routes routes() {
    Content broken =
        Content.stream(
            () -> {
              throw new IOException("no disk");
            },
            MediaType.of("a", "b"));
    return Routes.of(
        Route.of("GET", "/now", call -> PlainReply.of(200, Content.text("hello"))),
        Route.of("GET", "/number/{n}", call -> PlainReply.of(call.path("n", Integer::valueOf))),
        Route.of("GET", "/broken", call -> PlainReply.of(200, broken)),
        Route.of(
            "GET",
            "/fails",
            call -> {
              throw new IllegalStateException("here");
            }),
        Route.async(
            "GET", "/later", call -> CompletableFuture.supplyAsync(() -> PlainReply.of(202))),
        Route.async("GET", "/never", call -> new CompletableFuture<>()));
  }

  private Dispatcher.Builder observed() {
    return Dispatcher.builder(new JacksonCodec(), routes()).observer(request -> results::add);
  }

  private static void send(Dispatcher dispatcher, Request request, ResponseSink sink) {
    dispatcher.answer(request).toCompletableFuture().join().sendTo(sink);
  }

  private Observation.Result only(Request request) {
    send(observed().build(), request, new RecordingSink());
    return only();
  }

  private Observation.Result only() {
    assertThat(results).hasSize(1);
    return results.remove(0);
  }

  @Test
  void whatIsAnsweredIsSeenWithItsOperation() {
    Observation.Result result = only(Requests.get("/now"));
    assertThat(result.operation().map(Operation::path)).contains("/now");
    assertThat(result.code()).isEqualTo(200);
    assertThat(result.octets()).isEqualTo(5);
    assertThat(result.failure()).isEmpty();
    assertThat(result.duration()).isGreaterThan(Duration.ZERO);
    assertThat(only(Requests.get("/later")).code()).isEqualTo(202);
  }

  @Test
  void headSendsNoOctets() {
    assertThat(only(Requests.of("HEAD", "/now", "")).octets()).isZero();
  }

  @Test
  void whatIsRefusedIsNoFailure() {
    Observation.Result result = only(Requests.get("/number/x"));
    assertThat(result.operation().map(Operation::path)).contains("/number/{n}");
    assertThat(result.code()).isEqualTo(400);
    assertThat(result.failure()).isEmpty();
  }

  @Test
  void whatHasNoRouteHasNoOperation() {
    Observation.Result result = only(Requests.get("/none"));
    assertThat(result.operation()).isEmpty();
    assertThat(result.code()).isEqualTo(404);
  }

  @Test
  void whatIsNoRequestIsSeenToo() {
    observed()
        .build()
        .refuse(Requests.get("/"), Status.BAD_REQUEST, "No.")
        .thenAccept(answer -> answer.sendTo(new RecordingSink()));
    assertThat(only().code()).isEqualTo(400);
  }

  @Test
  void whatFailsIsSeenWithTheFailure() {
    Observation.Result result = only(Requests.get("/fails"));
    assertThat(result.code()).isEqualTo(500);
    assertThat(result.failure()).containsInstanceOf(IllegalStateException.class);
    Observation.Result instead = only(Requests.get("/broken"));
    assertThat(instead.code()).isEqualTo(500);
    assertThat(instead.failure()).containsInstanceOf(IOException.class);
  }

  @Test
  void whatIsLateIsSeen() {
    Limits limits = Limits.standard().withAnswerTime(Duration.ofNanos(1));
    send(observed().limits(limits).build(), Requests.get("/never"), new RecordingSink());
    Observation.Result result = only();
    assertThat(result.code()).isEqualTo(503);
    assertThat(result.operation().map(Operation::path)).contains("/never");
  }

  @Test
  void aResponseThatIsCutOffHasTheCodeThatWasSent() {
    ResponseSink gone =
        new ResponseSink() {
          @Override
          public OutputStream start(ResponseHead head) {
            return new OutputStream() {
              @Override
              public void write(int octet) throws IOException {
                throw new IOException("reset");
              }
            };
          }

          @Override
          public void abort() {}
        };
    send(observed().build(), Requests.get("/now"), gone);
    Observation.Result result = only();
    assertThat(result.code()).isEqualTo(200);
    assertThat(result.octets()).isZero();
    assertThat(result.failure()).containsInstanceOf(IOException.class);
  }

  @Test
  void theAnswerOfAFilterIsWhatIsSeen() {
    Dispatcher dispatcher =
        observed()
            .filter((request, next) -> next.answer(request).thenApply(inner -> Answer.of(503)))
            .build();
    send(dispatcher, Requests.get("/fails"), new RecordingSink());
    Observation.Result result = only();
    assertThat(result.code()).isEqualTo(503);
    assertThat(result.operation().map(Operation::path)).contains("/fails");
    assertThat(result.failure()).isPresent();
  }

  @Test
  void anAdapterThatSendsByItselfSaysSo() {
    Dispatcher dispatcher = observed().build();
    Answer answer = dispatcher.answer(Requests.get("/now")).toCompletableFuture().join();
    answer
        .withContent(
            Content.stream(() -> new ByteArrayInputStream(new byte[3]), MediaType.of("a", "b")))
        .sent(3);
    answer.sent(5);
    assertThat(only().octets()).isEqualTo(3);
    Answer lost = dispatcher.answer(Requests.get("/now")).toCompletableFuture().join();
    lost.gaveUp(2, new IOException("reset"));
    assertThat(only().failure()).isPresent();
  }

  @Test
  void anObserverThatFailsCostsNothing() {
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), routes())
            .observer(
                request -> {
                  throw new IllegalStateException();
                })
            .observer(request -> null)
            .observer(
                request ->
                    result -> {
                      throw new StackOverflowError();
                    })
            .observer(request -> results::add)
            .build();
    RecordingSink sink = new RecordingSink();
    send(dispatcher, Requests.get("/now"), sink);
    assertThat(sink.text()).isEqualTo("hello");
    assertThat(only().code()).isEqualTo(200);
    assertThat(log.records()).hasSize(3);
  }
}
