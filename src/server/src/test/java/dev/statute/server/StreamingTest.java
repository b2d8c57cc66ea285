package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Nothing on the way holds more than a few blocks: as much has come in as has gone out. */
class StreamingTest {

  private static final long SIZE = 256L << 20;
  private static final long IN_BETWEEN = 256 << 10;

  private final AtomicLong in = new AtomicLong();
  private final AtomicLong out = new AtomicLong();
  private final AtomicLong most = new AtomicLong();

  private final class Source extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1);
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
      long rest = SIZE - in.get();
      if (rest == 0) {
        return -1;
      }
      int count = (int) Math.min(length, rest);
      in.addAndGet(count);
      most.accumulateAndGet(in.get() - out.get(), Math::max);
      return count;
    }
  }

  private final class Sink implements ResponseSink {
    private ResponseHead head;

    @Override
    public OutputStream start(ResponseHead started) {
      head = started;
      return new OutputStream() {
        @Override
        public void write(int octet) {
          out.incrementAndGet();
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
          out.addAndGet(length);
        }
      };
    }

    @Override
    public void abort() {
      throw new AssertionError("aborted");
    }
  }

  private ResponseHead run(Handler handler, Fields fields, InputStream content) {
    Sink sink = new Sink();
    Route route = Route.of("POST", "/", handler).limitedTo(SIZE);
    Request request = Request.builder("POST", "/").fields(fields).content(content).build();
    Requests.send(Dispatcher.builder(new JacksonCodec(), Routes.of(route)).build(), request, sink);
    return sink.head;
  }

  private static final MediaType TYPE = MediaType.of("application", "octet-stream");

  @Test
  void download() {
    ResponseHead head =
        run(
            call -> PlainReply.of(200, Content.stream(Source::new, TYPE)),
            Fields.empty(),
            InputStream.nullInputStream());
    assertThat(head.framing()).isEqualTo(new Framing.Streamed());
    assertThat(out).hasValue(SIZE);
    assertThat(most.get()).isLessThan(IN_BETWEEN);
  }

  @Test
  void downloadOfKnownLength() {
    ResponseHead head =
        run(
            call -> PlainReply.of(200, Content.stream(Source::new, SIZE, TYPE)),
            Fields.empty(),
            InputStream.nullInputStream());
    assertThat(head.framing()).isEqualTo(new Framing.Sized(SIZE));
    assertThat(out).hasValue(SIZE);
    assertThat(most.get()).isLessThan(IN_BETWEEN);
  }

  @Test
  void upload() {
    ResponseHead head =
        run(
            call -> {
              try (InputStream content = call.<Content>body(Content.class).open()) {
                byte[] block = new byte[8192];
                for (int n = content.read(block); n >= 0; n = content.read(block)) {
                  out.addAndGet(n);
                }
              }
              return PlainReply.of(204);
            },
            Fields.builder().add("Content-Length", "" + SIZE).build(),
            new Source());
    assertThat(head.code()).isEqualTo(204);
    assertThat(head.isLast()).isFalse();
    assertThat(out).hasValue(SIZE);
    assertThat(most.get()).isLessThan(IN_BETWEEN);
  }

  @Test
  void uploadThatComesBack() {
    run(call -> PlainReply.of(200, call.body(Content.class)), Fields.empty(), new Source());
    assertThat(out).hasValue(SIZE);
    assertThat(most.get()).isLessThan(IN_BETWEEN);
  }
}
