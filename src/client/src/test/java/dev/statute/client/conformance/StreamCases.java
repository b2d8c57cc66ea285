package dev.statute.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.statute.Operation;
import dev.statute.client.conformance.TestedTransport.Limit;
import dev.statute.client.generated.ClientRequest;
import dev.statute.client.generated.ReceivedResponse;
import dev.statute.codec.Content;
import dev.statute.fixture.ScriptedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that is handed out while it arrives, and exchanges that end before it does. */
public abstract class StreamCases extends TransportCases {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The header section, and the first of three octets. */
  private static final String START = "HTTP/1.1 200 x|Content-Type: text/csv|Content-Length: 3||a";

  private static final String ENDLESS =
      "HTTP/1.1 200 x|Transfer-Encoding: chunked||" + ScriptedServer.FOREVER + "1|x|";

  private static final Function<ReceivedResponse, Content> CONTENT =
      response -> response.body(Content.class);

  private static ClientRequest streamed(TestedTransport tested, ScriptedServer server) {
    return tested.request(server, "GET").streaming(200, 206);
  }

  @ParameterizedTest
  @MethodSource("transports")
  void contentIsHandedOutBeforeItsEnd(TestedTransport tested) throws Exception {
    for (boolean isAsync : new boolean[] {false, true}) {
      try (ScriptedServer server = new ScriptedServer(START)) {
        ClientRequest request = streamed(tested, server);
        Content content =
            isAsync ? request.sendAsync(CONTENT).join() : request.<Content>send(CONTENT);
        assertThat(content.length()).hasValue(3);
        try (InputStream in = content.open()) {
          assertThat(in.read()).isEqualTo('a');
          server.send("bc");
          assertThat(in.readAllBytes()).containsExactly('b', 'c');
        }
      }
    }
  }

  /** Who waits for a result may read it there. */
  @ParameterizedTest
  @MethodSource("transports")
  void contentIsReadInTheThreadThatGetsIt(TestedTransport tested) throws Exception {
    String large = "x".repeat(1 << 20);
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, large))) {
      CompletableFuture<Integer> size =
          streamed(tested, server)
              .sendAsync(CONTENT)
              .thenApply(
                  content -> {
                    try {
                      return content.toBytes().length;
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  });
      assertThat(size.get(30, TimeUnit.SECONDS)).isEqualTo(1 << 20);
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void closingEndsTheExchange(TestedTransport tested) throws Exception {
    tested.requires(Limit.CANCELLING);
    for (String response : tested.has(Limit.CLOSING) ? List.of(ENDLESS) : List.of(START, ENDLESS)) {
      try (ScriptedServer server = new ScriptedServer(response)) {
        InputStream in = streamed(tested, server).<Content>send(CONTENT).open();
        in.read();
        in.close();
        assertThatIOException().isThrownBy(in::read);
        assertThat(server.isLeft(PATIENCE)).as(response).isTrue();
      }
    }
  }

  /** Somebody was handed the stream, and lost it. */
  @ParameterizedTest
  @MethodSource("transports")
  void streamsThatAreGarbageAreClosed(TestedTransport tested) throws Exception {
    tested.requires(Limit.CANCELLING);
    tested.requires(Limit.CLOSING);
    try (ScriptedServer server = new ScriptedServer(START)) {
      streamed(tested, server).<Content>send(CONTENT);
      for (int i = 0; !server.isLeft(Duration.ofMillis(10)); i++) {
        assertThat(i).as("tries").isLessThan(200);
        System.gc();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void streamsThatNobodyGetsAreClosed(TestedTransport tested) throws Exception {
    tested.requires(Limit.CANCELLING);
    tested.requires(Limit.CLOSING);
    try (ScriptedServer server = new ScriptedServer(START)) {
      assertThat(streamed(tested, server).<Integer>send(ReceivedResponse::code)).isEqualTo(200);
      assertThat(server.isLeft(PATIENCE)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void contentThatEndsTooEarlyFailsToBeRead(TestedTransport tested) throws Exception {
    for (String rest :
        List.of(
            "Content-Length: 5||abc" + ScriptedServer.CLOSE,
            "Transfer-Encoding: chunked||3|abc|" + ScriptedServer.CLOSE)) {
      try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 x|" + rest)) {
        Content content = streamed(tested, server).send(CONTENT);
        assertThatIOException().isThrownBy(content::toBytes);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void streamsThatStallEnd(TestedTransport tested) throws Exception {
    for (String start : List.of("Content-Length: 3||a", "Transfer-Encoding: chunked||1|a|")) {
      try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 x|" + start)) {
        AtomicReference<Throwable> stalled = new AtomicReference<>();
        // On a machine with much else to do, a short time ends before there is a connection.
        for (int millis = 200; server.connections() == 0; millis *= 2) {
          try (InputStream in = request(tested, server, millis).<Content>send(CONTENT).open()) {
            assertThat(in.read()).isEqualTo('a');
            stalled.set(catchThrowable(in::read));
          } catch (UncheckedIOException e) {
            // The response did not start in time.
            stalled.set(e.getCause());
          }
        }
        assertThat(stalled.get()).isInstanceOf(HttpTimeoutException.class);
        if (!tested.has(Limit.ABANDONMENT) && !tested.has(Limit.CANCELLING)) {
          assertThat(server.isLeft(PATIENCE)).isTrue();
        }
      }
    }
  }

  private static ClientRequest request(TestedTransport tested, ScriptedServer server, int millis) {
    return ClientRequest.of(
            tested.client(server).deadline(Duration.ofMillis(millis)), Operation.of("GET", "/a"))
        .streaming(200);
  }

  /** The caller waits no longer; whether the connection ends is for the transport to say. */
  @ParameterizedTest
  @MethodSource("transports")
  void exchangesEndAtTheirDeadline(TestedTransport tested) throws Exception {
    for (String response :
        List.of("", "HTTP/1.1 404 x|Content-", "HTTP/1.1 404 x|Content-Length: 5||a")) {
      try (ScriptedServer server = new ScriptedServer(response)) {
        for (int millis = 200; server.connections() == 0; millis *= 2) {
          ClientRequest request = request(tested, server, millis);
          assertThatExceptionOfType(UncheckedIOException.class)
              .isThrownBy(() -> request.send(ReceivedResponse::code))
              .withCauseInstanceOf(HttpTimeoutException.class)
              .withMessageContaining("GET /a was not answered within the deadline of ");
        }
        if (!tested.has(Limit.ABANDONMENT) && !tested.has(Limit.CANCELLING)) {
          assertThat(server.isLeft(PATIENCE)).as(response).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void cancellingCancelsTheExchange(TestedTransport tested) throws Exception {
    tested.requires(Limit.ABANDONMENT);
    try (ScriptedServer server = new ScriptedServer()) {
      CompletableFuture<Integer> later =
          tested.request(server, "POST").body("a").sendAsync(ReceivedResponse::code);
      server.request();
      assertThat(later.cancel(true)).isTrue();
      assertThat(server.isLeft(PATIENCE)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void interruptedThreadsStayInterrupted(TestedTransport tested) throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      FutureTask<Boolean> waiting =
          new FutureTask<>(
              () -> {
                assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> tested.request(server, "GET").send(ReceivedResponse::code))
                    .withCauseInstanceOf(InterruptedIOException.class);
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(waiting);
      thread.start();
      server.request();
      thread.interrupt();
      assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
