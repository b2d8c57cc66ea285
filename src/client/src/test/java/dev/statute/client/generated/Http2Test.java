package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.JdkTransport;
import dev.statute.codec.Content;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.Content.Sink;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The transport of the JDK over HTTP/2, with the server of Jetty (RFC 9113). */
@Timeout(60)
class Http2Test {

  /** Answers in a thread of the server, which may wait. */
  private interface Answering {
    void answer(Request request, Response response) throws Exception;
  }

  private final Server server = new Server();
  private final ServerConnector connector =
      new ServerConnector(
          server,
          new HttpConnectionFactory(new HttpConfiguration()),
          new HTTP2CServerConnectionFactory(new HttpConfiguration()));
  private volatile Answering answering = (request, response) -> {};

  @BeforeEach
  void start() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws Exception {
            assertThat(request.getConnectionMetaData().getHttpVersion().asString())
                .isEqualTo("HTTP/2.0");
            answering.answer(request, response);
            callback.succeeded();
            return true;
          }
        });
    server.start();
    // The first request is an upgrade, and the others are HTTP/2 from their start.
    assertThat(request("GET", "/").<Integer>send(ReceivedResponse::code)).isEqualTo(200);
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

  private Client client() {
    URI base = URI.create("http://127.0.0.1:" + connector.getLocalPort());
    return Client.of(JdkTransport.of(http), base, new JacksonCodec());
  }

  private ClientRequest request(String method, String path) {
    return ClientRequest.of(client(), Operation.of(method, path));
  }

  private static void write(Response response, String text) throws IOException {
    Sink.write(response, false, ByteBuffer.wrap(text.getBytes()));
  }

  private static void json(Response response, String text) throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    write(response, text);
  }

  private static final Function<ReceivedResponse, Content> CONTENT =
      response -> response.body(Content.class);

  @Test
  void valuesGoBothWays() {
    answering =
        (request, response) -> {
          response.setStatus(201);
          response.getHeaders().put("x-method", request.getMethod());
          response.getHeaders().put("x-uri", request.getHttpURI().getPathQuery());
          json(response, org.eclipse.jetty.io.Content.Source.asString(request));
        };
    for (boolean isAsync : new boolean[] {false, true}) {
      Function<ReceivedResponse, String> reader =
          response ->
              response.code()
                  + " "
                  + response.fields().first("X-Method").orElse("")
                  + " "
                  + response.fields().first("X-Uri").orElse("")
                  + " "
                  + response.body(String.class).length();
      ClientRequest request = request("PUT", "/a").query("b", "c d").body("x".repeat(200_000));
      String read = isAsync ? request.sendAsync(reader).join() : request.<String>send(reader);
      assertThat(read).isEqualTo("201 PUT /a?b=c%20d 200000");
    }
  }

  @Test
  void contentIsHandedOutBeforeItsEnd() throws Exception {
    Semaphore isRead = new Semaphore(0);
    answering =
        (request, response) -> {
          for (int i = 0; i < 5; i++) {
            write(response, "" + i);
            isRead.acquire();
          }
        };
    Content content = request("GET", "/a").streaming(200).send(CONTENT);
    try (InputStream in = content.open()) {
      for (int i = 0; i < 5; i++) {
        assertThat(in.read()).isEqualTo('0' + i);
        isRead.release();
      }
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  /**
   * The server answers, reads nothing, and resets the stream (RFC 9113, 8.1). JDK 17 does not look
   * at the answer before it has sent all, and JDK 25 takes it or fails, whichever it sees first.
   */
  @Test
  void answersToContentThatIsStillSent() throws Exception {
    answering =
        (request, response) -> {
          response.setStatus(413);
          json(response, "1");
        };
    CountedContent counted = new CountedContent("x".repeat(10 << 20), false);
    CompletableFuture<Integer> later =
        ClientRequest.of(client().deadline(Duration.ofSeconds(1)), Operation.of("POST", "/a"))
            .body(counted.ofUnknownLength())
            .sendAsync(ReceivedResponse::code);
    assertThat(later.handle((code, failure) -> failure == null ? code : failure).join())
        .satisfiesAnyOf(
            outcome -> assertThat(outcome).isEqualTo(413),
            outcome -> assertThat(outcome).isInstanceOf(UncheckedIOException.class));
    assertThat(counted.isClosed()).isTrue();
  }

  @Test
  void closingResetsTheStreamAndKeepsTheConnection() throws Exception {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    answering =
        (request, response) -> {
          try {
            while (true) {
              write(response, "x".repeat(1000));
            }
          } catch (IOException e) {
            failure.complete(e);
          }
        };
    request("GET", "/a").streaming(200).<Content>send(CONTENT).open().close();
    assertThat(failure.join()).isInstanceOf(IOException.class);
    answering = (request, response) -> json(response, "1");
    assertThat(request("GET", "/a").<Integer>send(response -> response.body(Integer.class)))
        .isEqualTo(1);
    assertThat(connector.getConnectedEndPoints()).hasSize(1);
  }

  /** The JDK reads over them, and tells nobody. */
  @Test
  void interimResponsesAreReadOver() {
    answering =
        (request, response) -> {
          for (int i = 0; i < 5; i++) {
            response.writeInterim(103, HttpFields.build().put("link", "</a>")).get();
          }
          json(response, "1");
        };
    assertThat(request("GET", "/a").<Integer>send(response -> response.body(Integer.class)))
        .isEqualTo(1);
  }

  @Test
  void deadlines() throws Exception {
    CountDownLatch isOver = new CountDownLatch(1);
    answering =
        (request, response) -> {
          write(response, "a");
          isOver.await();
        };
    Client client = client().deadline(Duration.ofMillis(200));
    Operation operation = Operation.of("GET", "/a");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ClientRequest.of(client, operation).send(ReceivedResponse::code))
        .withCauseInstanceOf(HttpTimeoutException.class);
    isOver.countDown();
  }
}
