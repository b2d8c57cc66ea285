package dev.statute.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Observation;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams in memory behave as streams over a network do. */
@Timeout(60)
class InMemoryStreamTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final MediaType TYPE = MediaType.of("application", "octet-stream");
  private static final OutgoingRequest GET =
      OutgoingRequest.of(Operation.of("GET", "/"), URI.create("http://localhost/"));
  private static final OutgoingRequest STREAMED = GET.withStreamed(Set.of(200));

  private final CompletableFuture<Observation.Result> ended = new CompletableFuture<>();

  private dev.statute.client.Transport transport(Content content) {
    Routes routes = Routes.of(Route.of("GET", "/", call -> new Streamed(content)));
    return InMemory.transport(
        Dispatcher.builder(new JacksonCodec(), routes)
            .observer(request -> ended::complete)
            .build());
  }

  private static InputStream stream(IncomingResponse response) {
    return ((IncomingContent.Stream) response.content()).in();
  }

  @Test
  void livePiecesArriveOneByOne() throws IOException {
    Semaphore isRead = new Semaphore(0);
    Content live =
        Content.live(
            out -> {
              for (int i = 0; i < 3; i++) {
                out.write(i);
                out.flush();
                isRead.acquireUninterruptibly();
              }
            },
            TYPE);
    try (IncomingResponse response = transport(live).send(STREAMED)) {
      for (int i = 0; i < 3; i++) {
        assertThat(stream(response).read()).isEqualTo(i);
        isRead.release();
      }
      assertThat(stream(response).read()).isEqualTo(-1);
    }
    assertThat(ended.join().failure()).isEmpty();
  }

  @Test
  void muchIsStreamedThroughABoundedBuffer() throws IOException {
    byte[] block = new byte[100_003];
    Content large =
        Content.live(
            out -> {
              for (int i = 0; i < 100; i++) {
                out.write(block);
              }
            },
            TYPE);
    try (IncomingResponse response = transport(large).send(STREAMED)) {
      assertThat(stream(response).transferTo(java.io.OutputStream.nullOutputStream()))
          .isEqualTo(100L * block.length);
    }
  }

  @Test
  void clientThatClosesTheStreamEndsTheSource() throws Exception {
    Content endless =
        Content.live(
            out -> {
              while (true) {
                out.write(new byte[1000]);
              }
            },
            TYPE);
    transport(endless).send(STREAMED).close();
    assertThat(ended.get(30, TimeUnit.SECONDS).failure()).containsInstanceOf(IOException.class);
  }

  @Test
  void abortedStreamIsNotTakenForWhole() throws IOException {
    Content broken =
        Content.live(
            out -> {
              out.write(1);
              out.flush();
              throw new IOException("broken");
            },
            TYPE);
    try (LogCapture log = new LogCapture();
        IncomingResponse response = transport(broken).send(STREAMED)) {
      InputStream in = stream(response);
      assertThat(in.read()).isEqualTo(1);
      assertThatThrownBy(in::read)
          .isInstanceOf(IOException.class)
          .hasMessage("the content of the response is not whole");
      assertThat(ended.join().failure()).isPresent();
      assertThat(log.records()).isNotEmpty();
    }
  }

  @Test
  void abortedContentThatIsKeptFails() {
    Content broken =
        Content.live(
            out -> {
              out.write(1);
              out.flush();
              throw new IOException("broken");
            },
            TYPE);
    try (LogCapture log = new LogCapture()) {
      assertThatThrownBy(() -> transport(broken).send(GET))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("before the end of the response");
      assertThat(log.records()).isNotEmpty();
    }
  }

  @Test
  void readerWaitsNoLongerThanItsDeadline() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    Content silent =
        Content.live(
            out -> {
              out.flush();
              try {
                over.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
            },
            TYPE);
    try (IncomingResponse response =
        transport(silent).send(STREAMED.withDeadline(Duration.ofMillis(1)))) {
      assertThatThrownBy(() -> stream(response).read()).isInstanceOf(HttpTimeoutException.class);
    } finally {
      over.countDown();
    }
  }

  @Test
  void clientThatLeavesEndsTheWriting() {
    CompletableFuture<Void> abandonment = new CompletableFuture<>();
    Content leaving =
        Content.live(
            out -> {
              abandonment.complete(null);
              out.write(1);
            },
            TYPE);
    CompletableFuture<IncomingResponse> response =
        transport(leaving).sendAsync(GET.withAbandonment(abandonment)).toCompletableFuture();
    assertThat(ended).succeedsWithin(LONG);
    assertThat(ended.join().failure()).containsInstanceOf(IOException.class);
    assertThat(response)
        .failsWithin(LONG)
        .withThrowableOfType(Exception.class)
        .havingRootCause()
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void uploadIsReadAsItComes() throws IOException {
    Semaphore isTaken = new Semaphore(0);
    Routes routes =
        Routes.of(
            Route.of(
                "PUT",
                "/",
                call -> {
                  Content content = call.body(Content.class);
                  try (InputStream in = content.open()) {
                    for (int i = 0; i < 3; i++) {
                      assertThat(in.read()).isEqualTo(i);
                      isTaken.release();
                    }
                    assertThat(in.read()).isEqualTo(-1);
                  }
                  return new Streamed(Content.text("all"));
                }));
    Content live =
        Content.live(
            out -> {
              for (int i = 0; i < 3; i++) {
                out.write(i);
                out.flush();
                isTaken.acquireUninterruptibly();
              }
            },
            TYPE);
    OutgoingRequest put =
        GET.withTarget(Operation.of("PUT", "/"), GET.uri())
            .withFields(dev.statute.field.Fields.empty())
            .withContent(live);
    try (IncomingResponse response =
        InMemory.transport(Dispatcher.builder(new JacksonCodec(), routes).build()).send(put)) {
      assertThat(response.code()).isEqualTo(200);
    }
  }

  @Test
  void contentOfTheRequestIsClosedAfterTheExchange() throws IOException {
    CountDownLatch isClosed = new CountDownLatch(1);
    InputStream watched =
        new ByteArrayInputStream(new byte[3]) {
          @Override
          public void close() {
            isClosed.countDown();
          }
        };
    Routes routes =
        Routes.of(
            Route.of(
                "PUT",
                "/",
                call -> {
                  try (InputStream in = call.<Content>body(Content.class).open()) {
                    assertThat(in.read()).isZero();
                  }
                  return new Streamed(Content.text("enough"));
                }));
    OutgoingRequest put =
        GET.withTarget(Operation.of("PUT", "/"), GET.uri())
            .withContent(Content.stream(() -> watched, TYPE));
    InMemory.transport(Dispatcher.builder(new JacksonCodec(), routes).build()).send(put).close();
    assertThat(isClosed).satisfies(latch -> assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue());
  }
}
