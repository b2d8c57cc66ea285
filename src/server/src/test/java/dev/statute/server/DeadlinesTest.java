package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of requests whose operations take their time. */
@Timeout(60)
class DeadlinesTest {

  private final LogCapture quiet = new LogCapture();
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();

  @AfterEach
  void endCapture() {
    quiet.close();
  }

  private static CompletionStage<Answer> answer(
      AsyncHandler handler, Duration most, Request request) {
    Routes routes = Routes.of(Route.async(request.method(), "/", handler));
    Limits limits = Limits.standard().withAnswerTime(most);
    return Dispatcher.builder(new JacksonCodec(), routes).limits(limits).build().answer(request);
  }

  private static RecordingSink sent(CompletionStage<Answer> stage) {
    RecordingSink sink = new RecordingSink();
    stage.toCompletableFuture().join().sendTo(sink);
    return sink;
  }

  @Test
  void anOperationThatNeverAnswersGetsA503() {
    RecordingSink sink = sent(answer(call -> reply, Duration.ofNanos(1), Requests.get("/")));
    assertThat(sink.code()).isEqualTo(503);
    assertThat(sink.text()).contains("\"status\":503").doesNotContain("refused");
    assertThat(sink.head.isLast()).isFalse();
  }

  @Test
  void aLateReplyIsDroppedAndItsContentStaysClosed() {
    AtomicInteger opened = new AtomicInteger();
    CompletionStage<Answer> stage = answer(call -> reply, Duration.ofNanos(1), Requests.get("/"));
    Answer answer = stage.toCompletableFuture().join();
    Content content =
        Content.stream(
            () -> {
              opened.incrementAndGet();
              return InputStream.nullInputStream();
            },
            MediaType.of("a", "b"));
    reply.complete(PlainReply.of(200, content));
    assertThat(stage.toCompletableFuture().join()).isSameAs(answer);
    assertThat(opened).hasValue(0);
  }

  @Test
  void anOperationThatIsLateGetsNoMoreOfTheContent() {
    AtomicReference<InputStream> content = new AtomicReference<>();
    AsyncHandler handler =
        call -> {
          content.set(call.<Content>body(Content.class).open());
          return reply;
        };
    Request request = Requests.of("POST", "/", "12", "Content-Length", "2");
    RecordingSink sink = sent(answer(handler, Duration.ofNanos(1), request));
    assertThat(sink.head.isLast()).isTrue();
    assertThatThrownBy(content.get()::read).isInstanceOf(IOException.class);
  }

  /** All timers of the JVM share one thread. */
  @Test
  void whatFollowsADeadlineHoldsUpNoTimer() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch blocked = new CountDownLatch(1);
    Thread caller =
        new Thread(
            () ->
                answer(call -> reply, Duration.ofMillis(1), Requests.get("/"))
                    .thenAccept(
                        answer -> {
                          blocked.countDown();
                          uninterruptibly(release);
                        }));
    caller.start();
    blocked.await();
    assertThat(new CompletableFuture<Void>().orTimeout(1, TimeUnit.MILLISECONDS))
        .failsWithin(Duration.ofSeconds(30))
        .withThrowableOfType(Exception.class)
        .withCauseInstanceOf(TimeoutException.class);
    release.countDown();
    caller.join();
  }

  private static void uninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A stage may be completed by the thread of the timers. */
  @Test
  void aStalledUploadHoldsUpNobodyElse() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch reading = new CountDownLatch(1);
    InputStream stalled =
        new InputStream() {
          @Override
          public int read() {
            reading.countDown();
            uninterruptibly(release);
            return -1;
          }
        };
    AsyncHandler handler =
        call -> {
          new Thread(() -> call.bodyOrNull(Object.class)).start();
          return reply;
        };
    Request request =
        Request.builder(Requests.of("POST", "/", "", "Content-Type", "application/json"))
            .content(stalled)
            .build();
    CompletionStage<Answer> stage = answer(handler, Duration.ofDays(1), request);
    reading.await();
    reply.complete(PlainReply.of(200));
    assertThat(sent(stage).code()).isEqualTo(200);
    release.countDown();
  }

  /** A stage that somebody keeps, though it never completes, does not keep the request. */
  @Test
  void whatIsAnsweredIsLetGo() {
    WeakReference<Answer> answered = answered();
    for (int i = 0; i < 1000 && answered.get() != null; i++) {
      System.gc();
    }
    assertThat(answered.get()).isNull();
    assertThat(reply).isNotDone();
  }

  private WeakReference<Answer> answered() {
    return new WeakReference<>(
        answer(call -> reply, Duration.ofNanos(1), Requests.get("/")).toCompletableFuture().join());
  }

  @Test
  void aReplyInTimeIsSent() {
    CompletionStage<Answer> stage = answer(call -> reply, Duration.ofDays(1), Requests.get("/"));
    reply.complete(
        PlainReply.of(
            200,
            Content.stream(() -> new ByteArrayInputStream(new byte[3]), MediaType.of("a", "b"))));
    assertThat(sent(stage).content.size()).isEqualTo(3);
  }

  @Test
  void aDeadlineIsPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.standard().withAnswerTime(Duration.ZERO))
        .withMessageContaining("PT0S");
  }
}
