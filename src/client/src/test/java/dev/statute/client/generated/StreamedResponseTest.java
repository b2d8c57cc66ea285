package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.statute.Operation;
import dev.statute.UnexpectedResponseException;
import dev.statute.client.Client;
import dev.statute.client.MalformedResponseException;
import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.Fields;
import dev.statute.fixture.ScriptedServer;
import dev.statute.http.Header;
import dev.statute.jackson2.JacksonCodec;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Responses whose content is handed out while it still arrives. */
@Timeout(60)
class StreamedResponseTest {

  /** The header section, and the first of three octets. */
  private static final String START = "HTTP/1.1 200 x|Content-Type: text/csv|Content-Length: 3||a";

  private static final Function<ReceivedResponse, Content> CONTENT =
      response -> response.body(Content.class);

  private static ClientRequest request(ScriptedServer server) {
    return ClientRequest.of(TestClients.of(server), Operation.of("GET", "/a")).streaming(200, 206);
  }

  @Test
  void contentIsHandedOutBeforeItsEnd() throws Exception {
    for (boolean isAsync : new boolean[] {false, true}) {
      try (ScriptedServer server = new ScriptedServer(START)) {
        ClientRequest request = request(server);
        Content content =
            isAsync ? request.sendAsync(CONTENT).join() : request.<Content>send(CONTENT);
        assertThat(content.type()).isEqualTo(CountedContent.CSV);
        assertThat(content.length()).hasValue(3);
        try (InputStream in = content.open()) {
          assertThat(in.read()).isEqualTo('a');
          server.send("bc");
          assertThat(in.readAllBytes()).containsExactly('b', 'c');
        }
        assertThatIllegalStateException().isThrownBy(content::open);
      }
    }
  }

  @Test
  void theLengthIsNotAlwaysKnown() throws Exception {
    String response = "HTTP/1.1 206 x|Transfer-Encoding: chunked||3|abc|0||";
    try (ScriptedServer server = new ScriptedServer(response)) {
      Content content = request(server).send(CONTENT);
      assertThat(content.length()).isEmpty();
      assertThat(content.type().toString()).isEqualTo("application/octet-stream");
      assertThat(content.toText()).isEqualTo("abc");
    }
  }

  @Test
  void noContent() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, ""))) {
      assertThat(
              request(server).<Boolean>send(response -> response.bodyOrNull(Content.class) == null))
          .isTrue();
    }
  }

  /** The limit is for what is kept. */
  @Test
  void streamsHaveNoLimit() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, "x".repeat(9999)))) {
      Content content =
          ClientRequest.of(TestClients.of(server).limitedTo(1), Operation.of("GET", ""))
              .streaming(200)
              .send(CONTENT);
      assertThat(content.toBytes()).hasSize(9999);
    }
  }

  @Test
  void otherResponsesAreKept() throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(404, "{}"))) {
      assertThat(request(server).<Boolean>send(response -> response.hasProblemType("about:blank")))
          .isTrue();
    }
  }

  @Test
  void closingEndsTheExchange() throws Exception {
    try (ScriptedServer server = new ScriptedServer(START)) {
      request(server).<Content>send(CONTENT).open().close();
      assertThat(server.isLeft()).isTrue();
    }
  }

  /** Whatever comes of reading it. */
  @Test
  void streamsThatNobodyGetsAreClosed() throws Exception {
    List<Function<ReceivedResponse, Object>> readers =
        List.of(
            ReceivedResponse::code,
            UnexpectedResponseException::new,
            response -> {
              throw new UnexpectedResponseException(response);
            },
            response ->
                List.of(response.body(Content.class), response.field(Header.ETAG, EntityTag.CODEC)),
            response -> response.body(Integer.class),
            response -> response.hasProblemType("about:blank"));
    for (Function<ReceivedResponse, Object> reader : readers) {
      for (boolean isAsync : new boolean[] {false, true}) {
        try (ScriptedServer server = new ScriptedServer(START)) {
          ClientRequest request = request(server);
          catchThrowable(
              () -> {
                if (isAsync) {
                  request.sendAsync(reader).join();
                } else {
                  request.send(reader);
                }
              });
          assertThat(server.isLeft()).isTrue();
        }
      }
    }
  }

  /** Somebody was handed the stream, and lost it. */
  @Test
  void streamsThatAreGarbageAreClosed() throws Exception {
    try (ScriptedServer server = new ScriptedServer(START)) {
      request(server).<Content>send(CONTENT);
      while (!server.isLeft(Duration.ofMillis(10))) {
        System.gc();
      }
    }
  }

  @Test
  void otherTypesThanContentAreAnError() throws Exception {
    try (ScriptedServer server = new ScriptedServer(START)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> request(server).send(response -> response.body(Integer.class)))
          .withMessageContaining("Content");
    }
  }

  @Test
  void malformedStreamsShowNoContent() throws Exception {
    try (ScriptedServer server = new ScriptedServer(START)) {
      assertThatExceptionOfType(MalformedResponseException.class)
          .isThrownBy(
              () -> request(server).send(response -> response.field(Header.ETAG, EntityTag.CODEC)))
          .withMessage("GET /a: 200 lacks ETag")
          .satisfies(e -> assertThat(e.content().toBytes()).isEmpty())
          .satisfies(e -> assertThat(e.content().type()).isEqualTo(CountedContent.CSV));
    }
  }

  @Test
  void contentThatEndsTooEarlyFailsToBeRead() throws Exception {
    for (String rest :
        List.of(
            "Content-Length: 5||abc" + ScriptedServer.CLOSE,
            "Transfer-Encoding: chunked||3|abc|" + ScriptedServer.CLOSE)) {
      try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 x|" + rest)) {
        Content content = request(server).send(CONTENT);
        assertThatIOException().isThrownBy(content::toBytes);
      }
    }
  }

  /** The stream must not be lost with the result. */
  @Test
  void resultsThatComeTooLateAreClosed() throws Exception {
    try (ScriptedServer server = new ScriptedServer(START)) {
      CountDownLatch isReading = new CountDownLatch(1);
      CountDownLatch isCancelled = new CountDownLatch(1);
      CompletableFuture<Content> later =
          request(server)
              .sendAsync(
                  response -> {
                    isReading.countDown();
                    try {
                      isCancelled.await();
                    } catch (InterruptedException e) {
                      throw new AssertionError(e);
                    }
                    return response.body(Content.class);
                  });
      isReading.await();
      later.cancel(true);
      isCancelled.countDown();
      assertThat(server.isLeft()).isTrue();
    }
  }

  /** Over HTTP/2 the request may still be on its way, and goes on. */
  @Test
  void responsesBeforeTheEndOfTheRequest() throws Exception {
    Client client =
        Client.of(new StubHttpClient(), URI.create("https://127.0.0.1:1"), new JacksonCodec());
    for (boolean isAsync : new boolean[] {false, true}) {
      CountedContent counted = new CountedContent("x".repeat(1 << 20), false);
      ClientRequest request =
          ClientRequest.of(client, Operation.of("POST", ""))
              .streaming(200)
              .body(counted.ofUnknownLength());
      Content content =
          isAsync ? request.sendAsync(CONTENT).join() : request.<Content>send(CONTENT);
      try (InputStream in = content.open()) {
        assertThat(in.read()).isEqualTo('a');
        assertThat(counted.isOpen()).isTrue();
      }
      assertThat(counted.isClosed()).isTrue();
    }
  }

  /** RFC 9113, 8.3, has such a field in the header section, and RFC 9110, 5.5, the spaces. */
  @Test
  void fieldsHaveNothingThatTheyMustNotHave() {
    Client client =
        Client.of(new StubHttpClient(), URI.create("https://127.0.0.1:1"), new JacksonCodec());
    Fields fields =
        ClientRequest.of(client, Operation.of("POST", ""))
            .streaming(200)
            .body(1)
            .send(ReceivedResponse::fields);
    assertThat(fields).isEqualTo(Fields.builder().add("x-a", "a  b\u00e9").build());
  }

  @Test
  void oneThreadIsEnough() throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(200, "x".repeat(1 << 20)))) {
      HttpClient http =
          HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(executor).build();
      Content content =
          ClientRequest.of(
                  Client.of(http, server.uri(""), new JacksonCodec()), Operation.of("GET", ""))
              .streaming(200)
              .sendAsync(CONTENT)
              .join();
      assertThat(content.toBytes()).hasSize(1 << 20);
    } finally {
      executor.shutdownNow();
    }
  }
}
