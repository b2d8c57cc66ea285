package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.statute.Operation;
import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of requests, and what says of it what it is (RFC 9110, 6.4, 8.3, 8.6). */
@Timeout(60)
class RequestContentTest {

  private static final String OK = "HTTP/1.1 204 No Content||";

  record Point(int x, int y) {}

  private static RawRequest sent(Codec codec, String method, Object body) throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest.of(TestClients.of(server, codec), Operation.of(method, "/a"))
          .body(body)
          .send(ReceivedResponse::code);
      return server.request();
    }
  }

  private static RawRequest sent(Object body) throws Exception {
    return sent(new JacksonCodec(), "POST", body);
  }

  private static void is(RawRequest request, String type, String length, String content) {
    assertThat(request.field("Content-Type")).isEqualTo(type);
    assertThat(request.field("Content-Length")).isEqualTo(length);
    assertThat(request.field("Transfer-Encoding")).isEqualTo(length == null ? "chunked" : null);
    assertThat(new String(request.content().getBytes(ISO_8859_1), UTF_8)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH"})
  void noContentHasLengthZero(String method) throws Exception {
    is(sent(new JacksonCodec(), method, null), null, "0", "");
  }

  @Test
  void valuesAreWrittenByTheCodec() throws Exception {
    is(sent(new Point(1, 2)), "application/json", "13", "{\"x\":1,\"y\":2}");
    is(sent(List.of("é")), "application/json", "6", "[\"é\"]");
    is(sent(new TextCodec(), "PUT", "é"), "text/plain", "2", "é");
    is(sent(new TextCodec(), "PUT", ""), "text/plain", "0", "");
  }

  @Test
  void problemDetailsAreSuchWhateverTheCodec() throws Exception {
    Problem problem = Problem.ofType("/problems/a").build();
    for (Codec codec : List.of(new JacksonCodec(), new TextCodec())) {
      is(
          sent(codec, "POST", problem),
          "application/problem+json",
          "22",
          "{\"type\":\"/problems/a\"}");
    }
  }

  @Test
  void rawContentIsSentAsItIs() throws Exception {
    is(sent(Content.text("a,b", CountedContent.CSV)), "text/csv", "3", "a,b");
    is(sent(Content.bytes(new byte[0], CountedContent.CSV)), "text/csv", "0", "");
    is(sent(new CountedContent("a,b", false).ofLength(3)), "text/csv", "3", "a,b");
    is(sent(new CountedContent("a,b", false).ofUnknownLength()), "text/csv", null, "a,b");
    is(sent(new CountedContent("", false).ofUnknownLength()), "text/csv", null, "");
    Content encoded = Content.encoded(1, new JacksonCodec(), MediaType.of("application", "x+json"));
    is(sent(encoded), "application/x+json", null, "1");
  }

  @Test
  void theMediaTypeIsThatOfTheContent() throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest.of(
              TestClients.customized(server, request -> request.header("Content-Type", "text/x")),
              Operation.of("POST", "/a"))
          .header("Content-Type", "text/y")
          .body(1)
          .send(ReceivedResponse::code);
      is(server.request(), "application/json", "1", "1");
    }
  }

  @Test
  void streamsAreOpenedAnewForEachRequestAndClosed() throws Exception {
    CountedContent counted = new CountedContent("a", false);
    for (Content content : List.of(counted.ofLength(1), counted.ofUnknownLength())) {
      sent(content);
      assertThat(counted.isClosed()).isTrue();
      sent(content);
      assertThat(counted.isClosed()).isTrue();
    }
    assertThat(counted.opened()).isEqualTo(4);
    assertThat(counted.closedMore()).isZero();
  }

  /** Gives one octet, and the next never. */
  private static final class StuckSource extends InputStream {

    private final CountDownLatch isStuck = new CountDownLatch(1);
    private final CountDownLatch isClosed = new CountDownLatch(1);
    private boolean hasGiven;

    @Override
    public int read() throws IOException {
      if (!hasGiven) {
        hasGiven = true;
        return 'a';
      }
      isStuck.countDown();
      try {
        isClosed.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      throw new IOException("closed");
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      octets[offset] = (byte) read();
      return 1;
    }

    @Override
    public void close() {
      isClosed.countDown();
    }
  }

  @Test
  void streamsAreClosedWhereTheExchangeEndsBeforeThem() throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      StuckSource source = new StuckSource();
      CompletableFuture<Integer> later =
          ClientRequest.of(TestClients.of(server), Operation.of("POST", ""))
              .body(Content.stream(() -> source, CountedContent.CSV))
              .sendAsync(ReceivedResponse::code);
      source.isStuck.await();
      later.cancel(true);
      source.isClosed.await();
      assertThat(server.isLeft()).isTrue();
    }
  }

  /** Whether that is a failure is for the HTTP client to say; nobody must wait for ever. */
  @Test
  void streamsThatCannotBeClosed() throws Exception {
    InputStream source =
        new ByteArrayInputStream(new byte[] {'a'}) {
          @Override
          public void close() {
            throw new IllegalStateException("stuck");
          }
        };
    Content content = Content.stream(() -> source, CountedContent.CSV);
    try (ScriptedServer server = new ScriptedServer(OK)) {
      Throwable failure =
          ClientRequest.of(TestClients.of(server), Operation.of("POST", ""))
              .body(content)
              .sendAsync(ReceivedResponse::code)
              .handle((code, thrown) -> thrown)
              .join();
      assertThat(failure == null || failure instanceof UncheckedIOException).isTrue();
    }
  }

  /** Nothing of it may look complete. */
  @Test
  void sourcesThatFailEndTheRequest() throws Exception {
    CountedContent counted = new CountedContent("abc", true);
    for (Content content : List.of(counted.ofUnknownLength(), counted.ofLength(4))) {
      try (ScriptedServer server = new ScriptedServer(OK)) {
        ClientRequest request =
            ClientRequest.of(TestClients.of(server), Operation.of("POST", "/a")).body(content);
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> request.send(ReceivedResponse::code))
            .withStackTraceContaining("broken source");
        assertThat(counted.isClosed()).isTrue();
        assertThat(server.isLeft()).isTrue();
      }
    }
  }

  @Test
  void contentThatCannotBeOpenedFails() throws Exception {
    Content broken =
        Content.stream(
            () -> {
              throw new IOException("nothing there");
            },
            CountedContent.CSV);
    Content spent =
        Content.stream(
            () -> {
              throw new IllegalStateException("can be read once");
            },
            CountedContent.CSV);
    for (Content content : List.of(broken, spent)) {
      try (ScriptedServer server = new ScriptedServer(OK)) {
        ClientRequest request =
            ClientRequest.of(TestClients.of(server), Operation.of("POST", "/a")).body(content);
        assertThat(catchThrowable(() -> request.send(ReceivedResponse::code)))
            .isInstanceOf(UncheckedIOException.class)
            .hasStackTraceContaining(content == broken ? "nothing there" : "can be read once");
        CompletableFuture<Integer> later = request.sendAsync(ReceivedResponse::code);
        assertThatExceptionOfType(CompletionException.class)
            .isThrownBy(later::join)
            .withCauseInstanceOf(UncheckedIOException.class);
      }
    }
  }

  /** The length was announced; a recipient must not be told another (RFC 9110, 8.6). */
  @Test
  void contentOfAnotherLengthFails() throws Exception {
    CountedContent counted = new CountedContent("abc", false);
    for (long length : new long[] {2, 4}) {
      try (ScriptedServer server = new ScriptedServer()) {
        ClientRequest request =
            ClientRequest.of(TestClients.of(server), Operation.of("POST", "/a"))
                .body(counted.ofLength(length));
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> request.send(ReceivedResponse::code));
        assertThat(counted.isClosed()).isTrue();
      }
    }
  }

  @Test
  void streamsAreClosedWhereNobodyAnswers() throws Exception {
    CountedContent counted = new CountedContent("a", false);
    ScriptedServer server = new ScriptedServer();
    server.close();
    ClientRequest request =
        ClientRequest.of(TestClients.of(server), Operation.of("POST", "/a"))
            .body(counted.ofUnknownLength());
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> request.send(ReceivedResponse::code));
    for (int i = 0; i < counted.opened(); i++) {
      assertThat(counted.isClosed()).isTrue();
    }
  }

  @Test
  void valuesThatTheCodecCannotWriteFail() throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest request =
          ClientRequest.of(TestClients.of(server, new TextCodec()), Operation.of("POST", ""))
              .body(1);
      assertThatExceptionOfType(CodecException.class)
          .isThrownBy(() -> request.send(ReceivedResponse::code))
          .withMessage("java.lang.Integer cannot be written as text/plain: not a string");
    }
  }

  private static final class ReadOnly implements Codec {
    @Override
    public List<MediaType> reads() {
      return List.of();
    }

    @Override
    public List<MediaType> writes() {
      return List.of();
    }

    @Override
    public <T> T read(InputStream in, MediaType mediaType, Type type) {
      throw new AssertionError();
    }

    @Override
    public void write(Object value, MediaType mediaType, OutputStream out) {
      throw new AssertionError();
    }
  }

  @Test
  void aCodecThatWritesNothingIsAnError() throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest request =
          ClientRequest.of(TestClients.of(server, new ReadOnly()), Operation.of("POST", ""))
              .body(1);
      assertThatExceptionOfType(CodecException.class)
          .isThrownBy(() -> request.send(ReceivedResponse::code))
          .withMessageContaining("no media type");
    }
  }
}
