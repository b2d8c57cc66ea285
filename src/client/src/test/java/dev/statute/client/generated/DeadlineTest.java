package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.codec.Content;
import dev.statute.fixture.ScriptedServer;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that takes its time gets no more of it than the deadline. */
@Timeout(60)
class DeadlineTest {

  private static final Function<ReceivedResponse, Content> CONTENT =
      response -> response.body(Content.class);

  /** What a client does within some time. */
  private interface Attempt {
    void within(Duration deadline) throws Exception;
  }

  /**
   * On a machine with much else to do, a short time ends before the server has the request; then
   * this tries a longer one.
   */
  private static void attempt(ScriptedServer server, Attempt attempt) throws Exception {
    for (int millis = 100; server.connections() == 0; millis *= 2) {
      attempt.within(Duration.ofMillis(millis));
    }
    assertThat(server.isLeft()).isTrue();
  }

  private static ClientRequest request(ScriptedServer server, Duration deadline) {
    Client client = TestClients.of(server).limitedTo(1L << 30).deadline(deadline);
    return ClientRequest.of(client, Operation.of("GET", "/a")).query("key", "secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 x|Content-",
        "HTTP/1.1 103 x||",
        "HTTP/1.1 200 x|Content-Length: 5||a",
        "HTTP/1.1 200 x|Transfer-Encoding: chunked||",
        "HTTP/1.1 200 x||a",
        "HTTP/1.1 200 x|Transfer-Encoding: chunked||#forever1|x|"
      })
  void exchangesEnd(String response) throws Exception {
    try (ScriptedServer server = new ScriptedServer(response)) {
      attempt(
          server,
          deadline ->
              assertThatExceptionOfType(UncheckedIOException.class)
                  .isThrownBy(() -> request(server, deadline).send(ReceivedResponse::code))
                  .withCauseInstanceOf(HttpTimeoutException.class)
                  .withMessageContaining(
                      "GET /a was not answered within the deadline of " + deadline));
    }
    try (ScriptedServer server = new ScriptedServer(response)) {
      attempt(
          server,
          deadline -> {
            CompletableFuture<Integer> later =
                request(server, deadline).sendAsync(ReceivedResponse::code);
            assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(later::join)
                .havingCause()
                .isInstanceOf(UncheckedIOException.class)
                .withMessageContaining("GET /a was not answered within");
          });
    }
  }

  @Test
  void streamsThatStallEnd() throws Exception {
    for (String start : new String[] {"Content-Length: 3||a", "Transfer-Encoding: chunked||1|a|"}) {
      try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 x|" + start)) {
        AtomicReference<Throwable> stalled = new AtomicReference<>();
        attempt(
            server,
            deadline -> {
              try (InputStream in =
                  request(server, deadline).streaming(200).<Content>send(CONTENT).open()) {
                assertThat(in.read()).isEqualTo('a');
                stalled.set(catchThrowable(in::read));
              } catch (UncheckedIOException e) {
                // The response did not start in time.
                stalled.set(e.getCause());
              }
            });
        assertThat(stalled.get()).isInstanceOf(HttpTimeoutException.class);
      }
    }
  }

  /** Who waits on a result may take their time, and would stop the clock of the whole JVM. */
  @Test
  void resultsAreNotCompletedByTheClock() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      CompletableFuture<String> thread = new CompletableFuture<>();
      request(server, Duration.ofMillis(100))
          .sendAsync(ReceivedResponse::code)
          .whenComplete((code, failure) -> thread.complete(Thread.currentThread().getName()));
      assertThat(thread.join()).doesNotContain("DelayScheduler");
    }
  }

  @Test
  void theDeadlineIsForAllThatATransportDoes() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      CompletableFuture<Void> abandoned = new CompletableFuture<>();
      Client client =
          TestClients.of(server)
              .intercepted(
                  next ->
                      request -> {
                        request.abandonment().thenAccept(abandoned::complete);
                        return new CompletableFuture<>();
                      })
              .deadline(Duration.ofMillis(10));
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(
              () -> ClientRequest.of(client, Operation.of("GET", "")).send(ReceivedResponse::code));
      assertThat(abandoned).isDone();
    }
  }

  /** The content may still be on its way. */
  @Test
  void answeredRequestsAreNotAbandoned() throws Exception {
    for (boolean isAsync : new boolean[] {false, true}) {
      try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 x|Content-Length: 2||a")) {
        CompletableFuture<Void> abandoned = new CompletableFuture<>();
        Client client =
            TestClients.of(server)
                .intercepted(
                    next ->
                        request -> {
                          request.abandonment().thenAccept(abandoned::complete);
                          return next.sendAsync(request);
                        });
        ClientRequest request = ClientRequest.of(client, Operation.of("GET", "/a")).streaming(200);
        Content content =
            isAsync ? request.sendAsync(CONTENT).join() : request.<Content>send(CONTENT);
        server.send("b");
        assertThat(content.toText()).isEqualTo("ab");
        assertThat(abandoned).isNotDone();
      }
    }
  }

  @Test
  void theDeadlineIsOnUnlessItIsTurnedOff() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, "1"))) {
      Client client = TestClients.of(server);
      assertThat(client.deadline()).contains(Duration.ofSeconds(30));
      assertThat(client.withoutDeadline().deadline()).isEmpty();
      assertThat(
              ClientRequest.of(client.withoutDeadline(), Operation.of("GET", ""))
                  .<Integer>send(ReceivedResponse::code))
          .isEqualTo(200);
      assertThatIllegalArgumentException().isThrownBy(() -> client.deadline(Duration.ZERO));
      // Longer than can be counted in nanoseconds.
      server.script(ScriptedServer.json(200, "1"));
      assertThat(
              ClientRequest.of(
                      client.deadline(Duration.ofSeconds(Long.MAX_VALUE)), Operation.of("GET", ""))
                  .sendAsync(ReceivedResponse::code)
                  .join())
          .isEqualTo(200);
    }
  }
}
