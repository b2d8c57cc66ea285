package dev.statute.client.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.client.conformance.TestedTransport.Limit;
import dev.statute.client.generated.ReceivedResponse;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server gets. */
public abstract class RequestCases extends TransportCases {

  private static final String OK = "HTTP/1.1 204 No Content||";
  private static final MediaType CSV = MediaType.of("text", "csv");

  @ParameterizedTest
  @MethodSource("transports")
  void fieldsArriveAsTheyAre(TestedTransport tested) throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      tested
          .request(server, "GET")
          .header("X-A", List.of("1", "b, c"))
          .header("X-Key", "a  b=\"c\"; d")
          .query("q", "a b/ü&")
          .send(ReceivedResponse::code);
      RawRequest request = server.request();
      assertThat(request.line()).isEqualTo("GET /a?q=a%20b%2F%C3%BC%26 HTTP/1.1");
      assertThat(request.lines()).contains("X-A: 1", "X-A: b, c", "X-Key: a  b=\"c\"; d");
      assertThat(request.field("Accept")).isEqualTo("application/json, application/problem+json");
      // Older JDKs say that there is none.
      assertThat(request.field("Content-Length")).isIn(null, "0");
      assertThat(request.field("Transfer-Encoding")).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void fieldsOfTheTransportAreRefused(TestedTransport tested) throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      for (String name :
          List.of(
              "Host", "connection", "Content-Length", "Expect", "UPGRADE", "transfer-encoding")) {
        assertThatIllegalArgumentException()
            .isThrownBy(
                () -> tested.request(server, "GET").header(name, "x").send(ReceivedResponse::code))
            .withMessageContaining(name);
      }
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  tested
                      .request(server, "GET")
                      .header("X-A", "secret\u00e9")
                      .send(ReceivedResponse::code))
          .withMessageContaining("X-A")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tested.request(server, "CONNECT").send(ReceivedResponse::code));
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void methodsBeyondTheUsual(TestedTransport tested) throws Exception {
    tested.requires(Limit.METHODS);
    for (String method : List.of("PATCH", "QUERY", "BREW")) {
      try (ScriptedServer server = new ScriptedServer(OK)) {
        tested.request(server, method).body("é").send(ReceivedResponse::code);
        RawRequest request = server.request();
        assertThat(request.line()).isEqualTo(method + " /a HTTP/1.1");
        assertThat(request.content()).isEqualTo("\"\u00c3\u00a9\"");
      }
    }
  }

  /** RFC 9110, 8.6. */
  @ParameterizedTest
  @MethodSource("transports")
  void noContentHasLengthZero(TestedTransport tested) throws Exception {
    for (String method : List.of("POST", "PUT")) {
      try (ScriptedServer server = new ScriptedServer(OK)) {
        tested.request(server, method).send(ReceivedResponse::code);
        assertThat(server.request().field("Content-Length")).isEqualTo("0");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void contentArrivesOctetForOctet(TestedTransport tested) throws Exception {
    for (int size : new int[] {0, 1, 8192, 100_000}) {
      for (boolean isKnown : new boolean[] {true, false}) {
        Source source = new Source("x".repeat(size), false);
        try (ScriptedServer server = new ScriptedServer(OK)) {
          tested
              .request(server, "PUT")
              .body(isKnown ? source.ofLength(size) : source.ofUnknownLength())
              .send(ReceivedResponse::code);
          RawRequest request = server.request();
          assertThat(request.content()).hasSize(size);
          assertThat(request.field("Content-Type")).isEqualTo("text/csv");
          if (size > 0) {
            assertThat(request.field("Content-Length"))
                .isEqualTo(isKnown ? Integer.toString(size) : null);
          }
          assertThat(source.opened.get()).isEqualTo(source.closed.get());
        }
      }
    }
  }

  /** Nothing of it may look complete. */
  @ParameterizedTest
  @MethodSource("transports")
  void sourcesThatFailEndTheRequest(TestedTransport tested) throws Exception {
    Source source = new Source("abc", true);
    List<Content> contents = new ArrayList<>(List.of(source.ofLength(4)));
    if (!tested.has(Limit.BROKEN_SOURCE)) {
      contents.add(source.ofUnknownLength());
    }
    for (Content content : contents) {
      try (ScriptedServer server = new ScriptedServer(OK)) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(
                () -> tested.request(server, "POST").body(content).send(ReceivedResponse::code))
            .withStackTraceContaining("broken source");
        assertThat(source.opened.get()).isEqualTo(source.closed.get());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void contentThatCannotBeOpenedFails(TestedTransport tested) throws Exception {
    Content broken =
        Content.stream(
            () -> {
              throw new IllegalStateException("can be read once");
            },
            7,
            CSV);
    try (ScriptedServer server = new ScriptedServer(OK)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(
              () -> tested.request(server, "POST").body(broken).send(ReceivedResponse::code))
          .withStackTraceContaining("can be read once");
    }
  }

  /** The length was announced; a recipient must not be told another (RFC 9110, 8.6). */
  @ParameterizedTest
  @MethodSource("transports")
  void contentOfAnotherLengthFails(TestedTransport tested) throws Exception {
    Source source = new Source("abc", false);
    for (long length : new long[] {2, 4}) {
      try (ScriptedServer server = new ScriptedServer()) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(
                () ->
                    tested
                        .request(server, "POST")
                        .body(source.ofLength(length))
                        .send(ReceivedResponse::code));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void liveContentIsWrittenOnce(TestedTransport tested) throws Exception {
    AtomicInteger written = new AtomicInteger();
    Content live =
        Content.live(
            out -> {
              for (int i = 0; i < 3; i++) {
                out.write(("part " + i + ";").getBytes(UTF_8));
                out.flush();
              }
              written.incrementAndGet();
            },
            CSV);
    try (ScriptedServer server = new ScriptedServer(OK)) {
      tested.request(server, "POST").body(live).send(ReceivedResponse::code);
      RawRequest request = server.request();
      assertThat(request.content()).isEqualTo("part 0;part 1;part 2;");
      assertThat(request.field("Transfer-Encoding")).isEqualTo("chunked");
      assertThat(written).hasValue(1);
    }
  }

  /** Counts what is opened and closed of it. */
  private static final class Source {

    private final byte[] octets;
    private final boolean fails;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    Source(String text, boolean fails) {
      this.octets = text.getBytes(UTF_8);
      this.fails = fails;
    }

    Content ofLength(long length) {
      return Content.stream(this::open, length, CSV);
    }

    Content ofUnknownLength() {
      return Content.stream(this::open, CSV);
    }

    private InputStream open() {
      opened.incrementAndGet();
      InputStream broken =
          new InputStream() {
            @Override
            public int read() throws IOException {
              if (fails) {
                throw new IOException("broken source");
              }
              return -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
              return read();
            }
          };
      return new SequenceInputStream(new ByteArrayInputStream(octets), broken) {
        @Override
        public void close() {
          closed.incrementAndGet();
        }
      };
    }
  }
}
