package dev.statute.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Operation;
import dev.statute.codec.Content;
import dev.statute.field.HttpDate;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.fixture.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a client may send a request again on its own (RFC 9110, 9.2.2). */
@Timeout(60)
class RetriesTest {

  private static final URI TARGET = URI.create("https://127.0.0.1/orders/1");

  private final FakeTransport transport = new FakeTransport();

  private static OutgoingRequest request(String method) {
    return OutgoingRequest.of(Operation.of(method, "/orders/{id}"), TARGET);
  }

  private IncomingResponse send(Retries retries, OutgoingRequest request) throws IOException {
    return retries.pausing(transport.pauses()).intercept(transport).send(request);
  }

  private IncomingResponse send(String method) throws IOException {
    return send(Retries.upTo(3), request(method));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, 408, true", "POST, 408, true", "GET, 425, true", "PATCH, 425, true",
    "GET, 429, true", "PUT, 429, true", "DELETE, 429, true", "POST, 429, false",
    "GET, 503, true", "QUERY, 503, true", "POST, 503, false", "PATCH, 503, false",
    "OWN, 503, false", "get, 503, false", "GET, 500, false", "GET, 502, false",
    "GET, 504, false", "GET, 404, false", "GET, 409, false", "GET, 200, false",
    "GET, 302, false", "GET, 999, false"
  })
  void whatMethodAndStatusAllow(String method, int code, boolean isRepeated) throws IOException {
    transport.answering(code).answering(201);
    assertThat(send(method).code()).isEqualTo(isRepeated ? 201 : code);
    assertThat(transport.requests).hasSize(isRepeated ? 2 : 1);
  }

  @Test
  void aRefusalBeforeTheOperationMayBeRepeatedWhateverTheMethod() throws IOException {
    String refusal = Problem.ofStatus(503).with(Problem.REFUSED, true).build().toJson();
    for (String[] row :
        new String[][] {
          {"application/problem+json", refusal, "2"},
          {"application/problem+json", "{\"refused\":1}", "1"},
          {"application/problem+json", "{", "1"},
          {"application/json", refusal, "1"}
        }) {
      FakeTransport fresh = new FakeTransport();
      fresh
          .answering(503, IncomingContent.of(row[1].getBytes()), "Content-Type", row[0])
          .answering(201);
      Retries.upTo(1).pausing(fresh.pauses()).intercept(fresh).send(request("POST"));
      assertThat(fresh.requests).as("%s", row[1]).hasSize(Integer.parseInt(row[2]));
    }
  }

  @Test
  void failuresOfTheConnectionAreRepeatedIfTheMethodIsIdempotent() throws IOException {
    transport.failing(new IOException("reset")).failing(new HttpTimeoutException("late"));
    transport.answering(200);
    assertThat(send("PUT").code()).isEqualTo(200);
    transport.failing(new IOException("reset"));
    assertThatIOException().isThrownBy(() -> send("POST"));
    assertThat(transport.requests).hasSize(4);
  }

  @Test
  void withoutAConnectionNothingWasSent() throws IOException {
    transport.failing(new ConnectException()).failing(new HttpConnectTimeoutException("late"));
    transport.answering(201);
    assertThat(send("POST").code()).isEqualTo(201);
  }

  /** What failed is another request, which the first one led to: that one was processed. */
  @Test
  void whatTheRequestLedToIsNoReasonToRepeatIt() throws IOException {
    String refusal = Problem.ofStatus(503).with(Problem.REFUSED, true).build().toJson();
    for (int code : new int[] {408, 425, 503}) {
      FakeTransport fresh = new FakeTransport();
      fresh
          .answering(202, "Location", "/jobs/1")
          .answering(
              code,
              IncomingContent.of(refusal.getBytes()),
              "Content-Type",
              "application/problem+json");
      assertThat(monitored(fresh).send(request("POST")).code()).isEqualTo(code);
      assertThat(fresh.requests).hasSize(2);
    }
    FakeTransport unconnected = new FakeTransport();
    unconnected.answering(202, "Location", "/jobs/1").failing(new ConnectException("refused"));
    assertThatIOException()
        .isThrownBy(() -> monitored(unconnected).send(request("POST")))
        .withStackTraceContaining("refused");
    assertThat(unconnected.requests).hasSize(2);
    FakeTransport repeated = new FakeTransport();
    repeated.answering(202, "Location", "/jobs/1").failing(new ConnectException("refused"));
    repeated.answering(200);
    assertThat(monitored(repeated).send(request("PUT")).code()).isEqualTo(200);
  }

  /** The connection that there is not is that for the second request. */
  @Test
  void aRedirectToNowhereDoesNotRepeatTheRequest() throws Exception {
    int nobody;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = free.getLocalPort();
    }
    String redirect =
        "HTTP/1.1 303 x|Content-Length: 0|Location: http://127.0.0.1:" + nobody + "/||";
    try (ScriptedServer server = new ScriptedServer(redirect, "HTTP/1.1 204 x||")) {
      HttpClient http =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
      Transport retrying = Retries.upTo(1).intercept(JdkTransport.of(http));
      OutgoingRequest post = OutgoingRequest.of(Operation.of("POST", "/a"), server.uri("/a"));
      assertThatIOException()
          .isThrownBy(() -> retrying.send(post))
          .withStackTraceContaining("perhaps for a redirect");
      assertThat(server.request().line()).startsWith("POST ");
    }
  }

  private static Transport monitored(FakeTransport transport) {
    Transport monitored = StatusMonitor.polling().pausing(transport.pauses()).intercept(transport);
    return Retries.upTo(3).pausing(transport.pauses()).intercept(monitored);
  }

  @Test
  void theLongestTimesAreCountedWith() throws IOException {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    transport.answering(503);
    assertThat(send(Retries.upTo(3).waiting(longest), request("GET")).code()).isEqualTo(503);
    transport.answering(503, "Retry-After", "9999999999").answering(503).answering(200);
    Retries patient = Retries.upTo(3).within(longest);
    assertThat(send(patient, request("GET").withDeadline(longest)).code()).isEqualTo(200);
    transport.answering(202, "Location", "/jobs/1").answering(202).answering(200);
    assertThat(
            StatusMonitor.polling()
                .within(longest)
                .every(Duration.ofDays(9999))
                .pausing(transport.pauses())
                .intercept(transport)
                .send(request("GET"))
                .code())
        .isEqualTo(200);
  }

  @Test
  void liveContentStaysLive() throws IOException {
    transport.answering(503).answering(200);
    Content live = Content.live(out -> out.write('a'), MediaType.of("text", "plain"));
    send(Retries.upTo(2), request("PUT").withContent(live));
    assertThat(transport.contents).containsExactly("a", "a");
    assertThat(transport.requests.get(1).content().orElseThrow().isLive()).isTrue();
  }

  /** It would be so again. */
  @Test
  void otherFailuresAreNotRepeated() {
    for (Exception failure :
        List.of(
            new ProtocolException("two lengths"),
            new SSLHandshakeException("unknown"),
            new IllegalStateException("mine"))) {
      transport.failing(failure);
      int before = transport.requests.size();
      assertThatExceptionOfType(Exception.class)
          .isThrownBy(() -> send("GET"))
          .withStackTraceContaining(failure.getMessage());
      assertThat(transport.requests).hasSize(before + 1);
    }
  }

  @Test
  void whatTheServerAsksIsWaited() throws IOException {
    transport
        .answering(503, "Retry-After", "7")
        .answering(429, "Retry-After", HttpDate.of(FakeTransport.START.plusSeconds(10)).toString())
        .answering(503, "Retry-After", HttpDate.of(FakeTransport.START).toString())
        .answering(200);
    assertThat(send("GET").code()).isEqualTo(200);
    assertThat(transport.waits)
        .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3), Duration.ZERO);
  }

  @Test
  void otherwiseTheWaitDoubles() throws IOException {
    transport.answering(503).answering(503, "Retry-After", "soon").failing(new IOException());
    transport.answering(200);
    send(Retries.upTo(3).waiting(Duration.ofMillis(100)), request("GET"));
    assertThat(transport.waits).hasSize(3);
    assertThat(transport.waits.get(0).toMillis()).isBetween(50L, 100L);
    assertThat(transport.waits.get(1).toMillis()).isBetween(100L, 200L);
    assertThat(transport.waits.get(2).toMillis()).isBetween(200L, 400L);
  }

  @Test
  void theLastOutcomeRemains() throws IOException {
    transport.answering(503).answering(503).answering(503, "X-A", "last");
    assertThat(send(Retries.upTo(2), request("GET")).fields().first("X-A")).contains("last");
    transport.failing(new IOException("first")).failing(new IOException("last"));
    assertThatIOException()
        .isThrownBy(() -> send(Retries.upTo(1), request("GET")))
        .withStackTraceContaining("last");
  }

  @Test
  void theTimeIsBounded() throws IOException {
    transport.answering(503, "Retry-After", "20").answering(503, "Retry-After", "20");
    assertThat(send(Retries.upTo(9), request("GET")).code()).isEqualTo(503);
    assertThat(transport.requests).hasSize(2);
    transport.answering(503, "Retry-After", "99999999999");
    assertThat(send(Retries.upTo(9), request("GET")).code()).isEqualTo(503);
    transport.answering(503, "Retry-After", "2");
    send(Retries.upTo(9).within(Duration.ofSeconds(1)), request("GET"));
    transport.answering(503, "Retry-After", "2");
    send(Retries.upTo(9), request("GET").withDeadline(Duration.ofSeconds(1)));
    assertThat(transport.requests).hasSize(5);
    assertThatIllegalArgumentException().isThrownBy(() -> Retries.upTo(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Retries.upTo(1).within(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retries.upTo(1).waiting(Duration.ofSeconds(-1)));
  }

  @Test
  void contentIsSentAgain() throws IOException {
    transport.answering(503).answering(503).answering(200);
    AtomicInteger opened = new AtomicInteger();
    Content content =
        Content.stream(
            () -> new ByteArrayInputStream(new byte[] {(byte) ('a' + opened.getAndIncrement())}),
            MediaType.of("text", "plain"));
    send(Retries.upTo(2), request("PUT").withContent(content));
    assertThat(transport.contents).containsExactly("a", "b", "c");
  }

  /** The first outcome is told, not that of the content. */
  @Test
  void contentThatCanBeHadOnceIsNotSentAgain() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    Content once =
        Content.stream(
            () -> {
              if (opened.getAndIncrement() > 0) {
                throw new IllegalStateException("once");
              }
              return InputStream.nullInputStream();
            },
            MediaType.of("text", "plain"));
    transport.answering(503);
    assertThat(send(Retries.upTo(2), request("PUT").withContent(once)).code()).isEqualTo(503);
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void streamsOfRepeatedResponsesAreClosed() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    InputStream stream =
        new ByteArrayInputStream(new byte[1]) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    transport.answering(503, IncomingContent.stream(stream)).answering(200);
    send("GET");
    assertThat(closed).hasValue(1);
  }

  @Test
  void abandonedRequestsAreNotSentAgain() {
    transport.answering(503);
    CompletableFuture<Void> abandonment = new CompletableFuture<>();
    Pauses pauses =
        new Pauses(
            transport.pauses().clock(),
            time -> {
              CompletableFuture<Void> never = new CompletableFuture<>();
              abandonment.complete(null);
              return never;
            });
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                Retries.upTo(1)
                    .pausing(pauses)
                    .intercept(transport)
                    .send(request("GET").withAbandonment(abandonment)));
    assertThat(transport.requests).hasSize(1);
  }
}
