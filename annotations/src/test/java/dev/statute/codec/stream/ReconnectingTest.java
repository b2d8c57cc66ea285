package dev.statute.codec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** WHATWG HTML, 9.2.3. */
@Timeout(60)
class ReconnectingTest {

  private final Queue<EventConnector> script = new ArrayDeque<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Long> waits = new ArrayList<>();
  private final EventClient client =
      EventClient.of(
              id -> {
                ids.add(id.orElse("none"));
                return script.remove().connect(id);
              })
          .delay(Duration.ofSeconds(1), Duration.ofSeconds(5));

  private LiveReader<ServerSentEvent> events(EventClient asked) {
    return asked.events((closed, time) -> waits.add(time.toMillis()));
  }

  private List<String> data(LiveReader<ServerSentEvent> events) {
    return events.stream().map(ServerSentEvent::data).toList();
  }

  private void answer(String stream) {
    script.add(id -> Optional.of(Content.text(stream, EventStream.MEDIA_TYPE)));
  }

  private void fail() {
    script.add(
        id -> {
          throw new IOException("refused");
        });
  }

  private void end() {
    script.add(id -> Optional.empty());
  }

  @Test
  void resumesAfterTheLastEventUntilThereIsNothingToCome() {
    answer("id: 1\ndata: a\n\n");
    answer("data: b\n\nid: 3\ndata: c\n\nid: 4\ndata: lost");
    end();
    assertThat(data(events(client))).containsExactly("a", "b", "c");
    assertThat(ids).containsExactly("none", "1", "3");
    assertThat(waits).containsExactly(1000L, 1000L);
  }

  @Test
  void startsWhereItIsTold() {
    answer("data: b\n\n");
    end();
    LiveReader<ServerSentEvent> events = events(client.resumingAfter("7"));
    assertThat(events.next().id()).hasValue("7");
    assertThat(events.hasNext()).isFalse();
    assertThat(ids).containsExactly("7", "7");
  }

  @Test
  void waitsAsLongAsTheServerSaysWithinBounds() {
    answer("retry: 2000\ndata: a\n\n");
    answer("retry: 0\ndata: b\n\n");
    answer("retry: 99999999999999999999\ndata: c\n\n");
    end();
    assertThat(data(events(client))).containsExactly("a", "b", "c");
    assertThat(waits).containsExactly(2000L, 100L, 5000L);
  }

  @Test
  void waitsLongerEachTimeAndGivesUp() {
    answer("data: a\n\n");
    for (int i = 0; i < 4; i++) {
      fail();
    }
    LiveReader<ServerSentEvent> events = events(client.attempts(5));
    assertThat(events.next().data()).isEqualTo("a");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(events::hasNext)
        .withMessageContaining("5 connections")
        .withStackTraceContaining("refused");
    assertThat(waits).containsExactly(1000L, 2000L, 4000L, 5000L);
  }

  @Test
  void eventShowsThatItIsWorthWaiting() {
    for (int i = 0; i < 20; i++) {
      fail();
      answer("data: " + i + "\n\n");
    }
    end();
    assertThat(data(events(client.attempts(3)))).hasSize(20);
  }

  @Test
  void streamsWithoutEventsAreInVain() {
    answer("");
    answer(": nothing\n\n");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> data(events(client.attempts(2))));
  }

  @Test
  void failureOfTheConnectorIsOneOfTheConnection() {
    script.add(
        id -> {
          throw new UncheckedIOException(new IOException("reset"));
        });
    answer("data: a\n\n");
    end();
    assertThat(data(events(client))).containsExactly("a");
  }

  @Test
  void nothingIsTriedAgainAfterWhatWouldBeTheSame() {
    script.add(id -> Optional.of(Content.text("data: a\n\n")));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> data(events(client)))
        .withCauseInstanceOf(UnreadableContentException.class);
    script.add(
        id -> {
          throw new IllegalStateException("403");
        });
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> data(events(client)));
    assertThat(waits).isEmpty();
  }

  @Test
  void closingEndsAWait() throws Exception {
    answer("data: a\n\n");
    CountDownLatch isWaiting = new CountDownLatch(1);
    LiveReader<ServerSentEvent> events =
        client.events(
            (closed, time) -> {
              isWaiting.countDown();
              closed.await();
            });
    assertThat(events.hasNext()).isTrue();
    events.next();
    Thread closing =
        new Thread(
            () -> {
              try {
                isWaiting.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              events.close();
            });
    closing.start();
    Pieces late = Pieces.of("data: b\n\n");
    script.add(id -> Optional.of(late.content()));
    assertThat(events.hasNext()).isFalse();
    closing.join();
  }

  @Test
  void interruptEndsAWait() {
    answer("data: a\n\n");
    LiveReader<ServerSentEvent> events = client.events();
    events.next();
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(events::hasNext)
        .withCauseInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
