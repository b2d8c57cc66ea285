package dev.statute.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.codec.ContentWriter;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Content that comes into being while it is sent. */
class LiveResponseTest {

  private static final MediaType TYPE = MediaType.of("text", "plain");

  /** Keeps what was sent up to each flush. */
  private static final class FlushedSink implements ResponseSink {

    private final List<String> sent = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean isClosed;
    private boolean isAborted;

    @Override
    public OutputStream start(ResponseHead head) {
      pending.append(head.code()).append(' ').append(head.framing());
      return new OutputStream() {
        @Override
        public void write(int octet) {
          pending.append((char) octet);
        }

        @Override
        public void flush() {
          sent.add(pending.toString());
          pending.setLength(0);
        }

        @Override
        public void close() {
          flush();
          isClosed = true;
        }
      };
    }

    @Override
    public void abort() {
      isAborted = true;
    }
  }

  private static FlushedSink get(Content content) {
    FlushedSink sink = new FlushedSink();
    Routes routes = Routes.of(Route.of("GET", "/", call -> PlainReply.of(200, content)));
    Requests.send(Dispatcher.builder(new JacksonCodec(), routes).build(), Requests.get("/"), sink);
    return sink;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  @Test
  void whatIsFlushedIsSentAtOnceWithTheHeaderSection() {
    FlushedSink sink =
        get(
            Content.live(
                out -> {
                  out.flush();
                  write(out, "a");
                  write(out, "b");
                  out.flush();
                  write(out, "c");
                },
                TYPE));
    assertThat(sink.sent).containsExactly("200 Streamed[]", "ab", "c");
    assertThat(sink.isClosed).isTrue();
  }

  @Test
  void whatIsNotFlushedIsMeasuredLikeAnyContent() {
    assertThat(get(Content.live(out -> write(out, "ab"), TYPE)).sent)
        .containsExactly("200 Sized[length=2]ab");
    assertThat(get(Content.live(out -> {}, TYPE)).sent).containsExactly("200 Announced[length=0]");
  }

  @Test
  void writerThatClosesDoesNotEndTheResponse() {
    ContentWriter closing =
        out -> {
          try (out) {
            write(out, "a");
            out.flush();
          }
        };
    FlushedSink sink = get(Content.live(closing, TYPE));
    assertThat(sink.sent).containsExactly("200 Streamed[]a", "");
  }

  @Test
  void failureIsAnsweredBeforeTheFirstFlushAndNotAfter() {
    ContentWriter failing =
        out -> {
          write(out, "a");
          throw new IllegalStateException("broken");
        };
    try (LogCapture log = new LogCapture("dev.statute.server")) {
      FlushedSink answered = get(Content.live(failing, TYPE));
      assertThat(answered.sent.get(0)).startsWith("500 ");
      assertThat(answered.isAborted).isFalse();
      FlushedSink aborted =
          get(
              Content.live(
                  out -> {
                    out.flush();
                    failing.writeTo(out);
                  },
                  TYPE));
      assertThat(aborted.sent).containsExactly("200 Streamed[]");
      assertThat(aborted.isAborted).isTrue();
      assertThat(aborted.isClosed).isFalse();
      assertThat(log.records()).hasSize(2);
    }
  }

  @Test
  void serverThatStopsIsNoFault() {
    try (LogCapture log = new LogCapture("dev.statute.server")) {
      FlushedSink stopped =
          get(
              Content.live(
                  out -> {
                    out.flush();
                    throw new InterruptedIOException("interrupted while waiting for an event");
                  },
                  TYPE));
      assertThat(stopped.isAborted).isTrue();
      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void writerDoesNotRunWhereNoContentIsSent() {
    AtomicBoolean hasRun = new AtomicBoolean();
    Content content = Content.live(out -> hasRun.set(true), TYPE);
    Routes routes =
        Routes.of(
            Route.of("GET", "/ok", call -> PlainReply.of(200, content)),
            Route.of("GET", "/known", call -> PlainReply.of(304, content)),
            Route.of("GET", "/nothing", call -> PlainReply.of(204, content)));
    RecordingSink head = Requests.answer(routes, Requests.of("HEAD", "/ok", ""));
    assertThat(head.head.framing()).isEqualTo(new Framing.Bare());
    assertThat(head.field("Content-Type")).isEqualTo("text/plain");
    assertThat(Requests.answer(routes, Requests.get("/known")).code()).isEqualTo(304);
    assertThat(Requests.answer(routes, Requests.get("/nothing")).code()).isEqualTo(204);
    assertThat(hasRun).isFalse();
  }
}
