package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.statute.Operation;
import dev.statute.UnexpectedResponseException;
import dev.statute.client.Client;
import dev.statute.client.MalformedResponseException;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of an exchange, whichever way it goes (RFC 9112, 6.3; RFC 9110, 15). */
@Timeout(60)
class TransportTest {

  private static final Function<ReceivedResponse, String> TEXT =
      response -> response.code() + " " + response.bodyOrNull(String.class);

  private static ClientRequest request(ScriptedServer server, String method) {
    return ClientRequest.of(TestClients.of(server), Operation.of(method, "/a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HEAD; HTTP/1.1 200 x|Content-Length: 1234||                       ; 200 null",
        "HEAD; HTTP/1.1 404 x|Transfer-Encoding: chunked||                 ; 404 null",
        "GET ; HTTP/1.1 204 x||                                            ; 204 null",
        "GET ; HTTP/1.1 304 x|Content-Length: 1234||                       ; 304 null",
        "POST; HTTP/1.1 205 x|Content-Length: 0||                          ; 205 null",
        "POST; HTTP/1.1 205 x||#close                                      ; 205 null",
        "GET ; HTTP/1.1 100 x||HTTP/1.1 103 x|A: b||HTTP/1.1 204 x||       ; 204 null",
        "GET ; HTTP/1.1 102 x||HTTP/1.1 102 x||HTTP/1.1 500 x|Content-Length: 0|| ; 500 null",
        "GET ; HTTP/1.1 301 x|Location: /b|Content-Length: 0||             ; 301 null",
        "GET ; HTTP/1.1 200 x|Content-Type: application/json|Transfer-Encoding: chunked||"
            + "2|\"a|1|\"|0||; 200 a",
        "GET ; HTTP/1.1 200 x|Content-Type: application/json||\"a\"#close  ; 200 a",
        "GET ; HTTP/1.0 200 x|Content-Type: application/json||\"a\"#close  ; 200 a",
      })
  void responsesAreFramedByMethodAndStatus(String method, String response, String read)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(response)) {
      assertThat(request(server, method).send(TEXT)).isEqualTo(read);
    }
    try (ScriptedServer server = new ScriptedServer(response)) {
      assertThat(request(server, method).sendAsync(TEXT).join()).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#close",
        "HTTP/1.1 200#close",
        "HTTP/1.1 100 x||#close",
        "HTTP/1.1 200 x|Content-Length: 5||abc#close",
        "HTTP/1.1 200 x|Transfer-Encoding: chunked||5|abc#close",
        "HTTP/1.1 200 x|Transfer-Encoding: chunked||x|abc#close",
        "HTTP/1.1 200 x|Content-Length: 42, 43||abc#close",
        "HTTP/1.1 200 x|Content-Length: x||abc#close",
        "HTTP/1.1 204 x|Content-Length: 5||hello#close",
        "HTTP/1.1 101 x|Upgrade: a|Connection: upgrade||#close",
        "SMTP ready|#close",
      })
  void responsesThatAreNoneOrNotWhole(String response) throws Exception {
    // A method that the HTTP client does not repeat on its own.
    try (ScriptedServer server = new ScriptedServer(response)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> request(server, "POST").send(TEXT))
          .withMessageStartingWith(
              "POST /a at 127.0.0.1:" + server.uri("").getPort() + " failed: ");
    }
    try (ScriptedServer server = new ScriptedServer(response)) {
      CompletableFuture<String> later = request(server, "POST").sendAsync(TEXT);
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(later::join)
          .withCauseInstanceOf(UncheckedIOException.class);
      assertThat(later.handle((value, failure) -> failure).join())
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void redirectsAreThoseOfTheHttpClient() throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            "HTTP/1.1 302 x|Location: /b|Content-Length: 5||moved",
            ScriptedServer.json(409, "{\"type\":\"problem\"}"))) {
      HttpClient http =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
      UnexpectedResponseException e =
          ClientRequest.of(
                  Client.of(http, server.uri(""), new JacksonCodec()), Operation.of("GET", "/a/c"))
              .send(
                  response -> {
                    // Relative to where the response came from (RFC 3986, 5.1.3).
                    assertThat(response.hasProblemType("/problem")).isTrue();
                    return new UnexpectedResponseException(response);
                  });
      assertThat(e).hasMessageStartingWith("GET /b answered 409");
      assertThat(server.request().line()).isEqualTo("GET /a/c HTTP/1.1");
      assertThat(server.request().line()).isEqualTo("GET /b HTTP/1.1");
    }
  }

  @Test
  void whatTheReaderThrowsIsThrown() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, "1"))) {
      server.script(ScriptedServer.json(200, "1"));
      IllegalStateException mine = new IllegalStateException("mine");
      Function<ReceivedResponse, String> reader =
          response -> {
            throw mine;
          };
      ClientRequest request = request(server, "GET");
      assertThat(catchThrowable(() -> request.send(reader))).isSameAs(mine);
      assertThat(catchThrowable(() -> request(server, "GET").sendAsync(reader).join()))
          .isInstanceOf(CompletionException.class)
          .hasCause(mine);
    }
  }

  @Test
  void tooMuchContentIsNotKept() throws Exception {
    String json = "\"" + "x".repeat(98) + "\"";
    for (String framing :
        List.of(
            "Content-Length: 100||" + json,
            "Transfer-Encoding: chunked||64|" + json + "|0||",
            "|" + json + ScriptedServer.CLOSE)) {
      String response = "HTTP/1.1 200 x|Content-Type: application/json|" + framing;
      try (ScriptedServer server = new ScriptedServer(response)) {
        assertThat(
                ClientRequest.of(TestClients.of(server).limitedTo(100), Operation.of("GET", ""))
                    .send(TEXT))
            .endsWith("x");
      }
      try (ScriptedServer server = new ScriptedServer(response)) {
        ClientRequest request =
            ClientRequest.of(TestClients.of(server).limitedTo(99), Operation.of("GET", ""));
        assertThatExceptionOfType(MalformedResponseException.class)
            .isThrownBy(() -> request.send(TEXT))
            .withMessage("GET /: 200 has more content than the 99 octets that the client keeps")
            .satisfies(e -> assertThat(e.content().toText()).isEqualTo(json.substring(0, 99)));
        assertThat(server.isLeft()).isTrue();
      }
      try (ScriptedServer server = new ScriptedServer(response)) {
        UnexpectedResponseException e =
            ClientRequest.of(TestClients.of(server).limitedTo(99), Operation.of("GET", ""))
                .sendAsync(UnexpectedResponseException::new)
                .join();
        assertThat(e.code()).isEqualTo(200);
        assertThat(e.content().toBytes()).hasSize(99);
        assertThat(server.isLeft()).isTrue();
      }
    }
  }

  /** What is kept may look whole. */
  @Test
  void problemDetailsThatAreTooLargeHaveNoType() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(409, "{}        "))) {
      assertThat(
              ClientRequest.of(TestClients.of(server).limitedTo(2), Operation.of("GET", ""))
                  .<Boolean>send(response -> response.hasProblemType("about:blank")))
          .isFalse();
    }
  }

  /** Endless content would fill the memory, or never let the caller go on. */
  @Test
  void contentWithoutEndIsGivenUp() throws Exception {
    String start = "HTTP/1.1 200 x|Content-Type: text/plain||" + "x".repeat(1000);
    try (ScriptedServer server = new ScriptedServer(start)) {
      assertThat(
              ClientRequest.of(TestClients.of(server).limitedTo(999), Operation.of("GET", ""))
                  .<Boolean>send(response -> response.hasProblemType("about:blank")))
          .isFalse();
      assertThat(server.isLeft()).isTrue();
    }
  }

  @Test
  void limitsAreNotNegative() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, "1"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> TestClients.of(server).limitedTo(-1));
      ClientRequest request =
          ClientRequest.of(TestClients.of(server).limitedTo(0), Operation.of("GET", ""));
      assertThatExceptionOfType(MalformedResponseException.class)
          .isThrownBy(() -> request.send(TEXT));
    }
  }

  @Test
  void timeoutsOfTheRequest() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      // On a machine with much else to do, a short time ends before there is a connection to leave.
      for (int millis = 50; server.connections() == 0; millis *= 2) {
        Duration timeout = Duration.ofMillis(millis);
        ClientRequest request =
            ClientRequest.of(
                TestClients.customized(server, builder -> builder.timeout(timeout)),
                Operation.of("GET", ""));
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> request.send(TEXT))
            .withCauseInstanceOf(HttpTimeoutException.class);
      }
      assertThat(server.isLeft()).isTrue();
    }
  }

  @Test
  void interruptedThreadsStayInterrupted() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      FutureTask<Boolean> waiting =
          new FutureTask<>(
              () -> {
                assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> request(server, "GET").send(TEXT))
                    .withCauseInstanceOf(InterruptedIOException.class);
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = new Thread(waiting);
      thread.start();
      server.request();
      thread.interrupt();
      assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.isLeft()).isTrue();
    }
  }

  @Test
  void cancellingCancelsTheExchange() throws Exception {
    CountedContent counted = new CountedContent("a", false);
    for (boolean completes : new boolean[] {false, true}) {
      try (ScriptedServer server = new ScriptedServer()) {
        CompletableFuture<String> later =
            request(server, "POST").body(counted.ofUnknownLength()).sendAsync(TEXT);
        server.request();
        if (completes) {
          later.completeExceptionally(new IllegalStateException("too late"));
        } else {
          assertThat(later.cancel(true)).isTrue();
          assertThatExceptionOfType(CancellationException.class).isThrownBy(later::join);
        }
        assertThat(server.isLeft()).isTrue();
        assertThat(counted.isClosed()).isTrue();
      }
    }
  }

  @Test
  void oneThreadIsEnough() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (ScriptedServer server = new ScriptedServer()) {
      HttpClient http =
          HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(executor).build();
      Client client = Client.of(http, server.uri(""), new JacksonCodec());
      String large = "\"" + "x".repeat(1 << 20) + "\"";
      for (int i = 0; i < 5; i++) {
        server.script(ScriptedServer.json(200, large));
        assertThat(ClientRequest.of(client, Operation.of("PUT", "")).body(large).send(TEXT))
            .hasSize((1 << 20) + 4);
        server.script(ScriptedServer.json(200, large));
        assertThat(
                ClientRequest.of(client, Operation.of("PUT", ""))
                    .body(large)
                    .sendAsync(TEXT)
                    .join())
            .hasSize((1 << 20) + 4);
      }
      assertThat(server.connections()).isEqualTo(1);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void nobodyThere() throws Exception {
    ScriptedServer server = new ScriptedServer();
    server.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> request(server, "GET").send(TEXT));
    CompletableFuture<String> later = request(server, "GET").sendAsync(TEXT);
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(later::join)
        .withCauseInstanceOf(UncheckedIOException.class);
  }
}
