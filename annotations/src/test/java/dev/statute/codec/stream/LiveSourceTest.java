package dev.statute.codec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveSourceTest {

  /** A publisher that is told what to do when it is asked for an element. */
  private static final class Scripted implements Publisher<String>, Flow.Subscription {

    private final Consumer<Flow.Subscriber<? super String>> script;
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private Flow.Subscriber<? super String> subscriber;

    Scripted(Consumer<Flow.Subscriber<? super String>> script) {
      this.script = script;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super String> given) {
      subscriber = given;
      given.onSubscribe(this);
    }

    @Override
    public void request(long count) {
      asked.addAndGet((int) count);
      script.accept(subscriber);
    }

    @Override
    public void cancel() {
      isCancelled.set(true);
    }
  }

  private static final class Gone extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static List<String> all(LiveSource<String> source) throws IOException {
    List<String> all = new ArrayList<>();
    source.sendTo(all::add);
    return all;
  }

  private static void leave(LiveSource<String> source) {
    assertThatExceptionOfType(Gone.class)
        .isThrownBy(
            () ->
                source.sendTo(
                    element -> {
                      throw new Gone();
                    }));
  }

  @Test
  void collectionIsSentAnew() throws IOException {
    LiveSource<String> source = LiveSource.of(List.of("a", "b"));
    assertThat(all(source)).containsExactly("a", "b");
    assertThat(all(source)).containsExactly("a", "b");
  }

  @Test
  void streamIsClosedHoweverItEnds() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    LiveSource<String> source =
        LiveSource.ofStream(() -> Stream.of("a", "b").onClose(closed::incrementAndGet));
    assertThat(closed).hasValue(0);
    assertThat(all(source)).containsExactly("a", "b");
    assertThat(closed).hasValue(1);
    leave(source);
    assertThat(closed).hasValue(2);
  }

  @Test
  void publisherIsAskedForOneElementAtATime() throws IOException {
    AtomicInteger given = new AtomicInteger();
    Scripted publisher =
        new Scripted(
            subscriber -> {
              if (given.get() == 3) {
                subscriber.onComplete();
              } else {
                subscriber.onNext("" + given.incrementAndGet());
              }
            });
    List<Integer> askedAtSending = new ArrayList<>();
    LiveSource.<String>ofPublisher(publisher)
        .sendTo(element -> askedAtSending.add(publisher.asked.get()));
    assertThat(askedAtSending).containsExactly(1, 2, 3);
  }

  @Test
  void elementsOfOtherThreadsAllArrive() throws Exception {
    List<String> sent = IntStream.range(0, 2000).mapToObj(i -> "" + i).toList();
    CompletableFuture<List<String>> received = new CompletableFuture<>();
    try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
      Thread reader =
          new Thread(
              () -> {
                try {
                  received.complete(all(LiveSource.ofPublisher(publisher)));
                } catch (IOException e) {
                  received.completeExceptionally(e);
                }
              });
      reader.start();
      while (publisher.getNumberOfSubscribers() == 0) {
        Thread.onSpinWait();
      }
      sent.forEach(publisher::submit);
    }
    assertThat(received.get(30, TimeUnit.SECONDS)).isEqualTo(sent);
  }

  @Test
  void subscriptionIsCancelledWhenTheRecipientLeaves() {
    Scripted publisher = new Scripted(subscriber -> subscriber.onNext("a"));
    leave(LiveSource.ofPublisher(publisher));
    assertThat(publisher.isCancelled).isTrue();
  }

  @Test
  void subscriptionIsCancelledWhenTheThreadIsInterrupted() {
    Scripted publisher = new Scripted(subscriber -> Thread.currentThread().interrupt());
    assertThatExceptionOfType(InterruptedIOException.class)
        .isThrownBy(() -> all(LiveSource.ofPublisher(publisher)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(publisher.isCancelled).isTrue();
  }

  @Test
  void failureOfThePublisherFailsTheContent() {
    IllegalStateException failure = new IllegalStateException("broken");
    Scripted publisher = new Scripted(subscriber -> subscriber.onError(failure));
    assertThatIOException()
        .isThrownBy(() -> all(LiveSource.ofPublisher(publisher)))
        .withCause(failure);
  }

  @Test
  void publisherThatFloodsIsCancelled() {
    Scripted publisher =
        new Scripted(
            subscriber -> {
              for (int i = 0; i < 1000; i++) {
                subscriber.onNext("a");
              }
              subscriber.onComplete();
            });
    assertThatIOException()
        .isThrownBy(() -> all(LiveSource.ofPublisher(publisher)))
        .withCauseInstanceOf(IllegalStateException.class);
    assertThat(publisher.isCancelled).isTrue();
  }

  @Test
  void silenceIsFilled() throws IOException {
    CountDownLatch isFilled = new CountDownLatch(2);
    Scripted publisher = new Scripted(subscriber -> {});
    List<String> sent = new ArrayList<>();
    LiveSource<String> source = LiveSource.ofPublisher(publisher, Duration.ofMillis(1), "filler");
    source.sendTo(
        element -> {
          sent.add(element);
          isFilled.countDown();
          if (isFilled.getCount() == 0) {
            publisher.subscriber.onComplete();
          }
        });
    assertThat(sent).startsWith("filler", "filler");
    assertThat(publisher.asked).hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiveSource.ofPublisher(publisher, Duration.ZERO, "filler"));
  }
}
