package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import dev.statute.field.ContentCoding;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as values, and what becomes of them where they cannot be sent. */
class AnswerTest {

  private static final MediaType TEXT = MediaType.of("text", "plain");

  private final LogCapture quiet = new LogCapture();

  @AfterEach
  void endCapture() {
    quiet.close();
  }

  private static Answer answer(String method, PlainReply reply) {
    Route route = Route.of("GET", "/", call -> reply);
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), Routes.of(route)).build();
    return dispatcher.answer(Requests.of(method, "/", "")).toCompletableFuture().join();
  }

  /** What an adapter needs that takes the content itself. */
  @ParameterizedTest
  @CsvSource({
    "GET, 200, Sized[length=4], true",
    "HEAD, 200, Announced[length=4], true",
    "GET, 204, Bare[], false",
    "GET, 205, Announced[length=0], false",
    "GET, 404, Sized[length=4], true",
  })
  void anAnswerTellsWhatIsSent(String method, int code, String framing, boolean hasContent) {
    Answer answer = answer(method, PlainReply.of(code, Content.text("text", TEXT)));
    assertThat(answer.framing()).hasToString(framing);
    assertThat(answer.content().isPresent()).isEqualTo(hasContent);
    assertThat(answer.fields().first("Content-Type").isPresent()).isEqualTo(hasContent);
  }

  @Test
  void valuesAreWrittenOnceTheyAreSent() {
    Answer answer = answer("GET", PlainReply.of(200, List.of(1)));
    assertThat(answer.framing()).isEqualTo(new Framing.Streamed());
    assertThat(answer.isLast()).isFalse();
    RecordingSink sink = new RecordingSink();
    answer.sendTo(sink);
    assertThat(sink.head.framing()).isEqualTo(new Framing.Sized(3));
  }

  @Test
  void partsAreChanged() {
    Answer changed =
        answer("GET", PlainReply.of(200, Content.text("text", TEXT)).with("X-A", "1"))
            .withContent(Content.text("b", MediaType.of("a", "b")).coded(ContentCoding.GZIP));
    assertThat(changed.fields()).hasToString("[X-A: 1, Content-Type: a/b, Content-Encoding: gzip]");
    Fields framed = Fields.builder().add("Content-Length", "9").add("X-B", "2").build();
    assertThat(changed.withFields(framed).fields())
        .hasToString("[X-B: 2, Content-Type: a/b, Content-Encoding: gzip]");
  }

  @Test
  void aReplyThatTakesNoCodecIsAnAnswer() {
    assertThat(Answer.of(PlainReply.of(204)).framing()).isEqualTo(new Framing.Bare());
    assertThat(Answer.of(PlainReply.of(404, Problem.ofStatus(404).build())).fields())
        .hasToString("[Content-Type: application/problem+json]");
    assertThat(Answer.of(PlainReply.of(200, Content.text("x"))).content()).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> Answer.of(PlainReply.of(200, "x")));
  }

  private static final class Failing implements ResponseSink {
    private final List<String> log = new ArrayList<>();
    private final String way;

    Failing(String way) {
      this.way = way;
    }

    @Override
    public OutputStream start(ResponseHead head) throws IOException {
      log.add("start " + head.code());
      if (way.startsWith("start")) {
        throw new IOException("the client is gone");
      }
      return new OutputStream() {
        @Override
        public void write(int octet) throws IOException {
          if (way.equals("write")) {
            throw new IOException("the client is gone");
          }
          throw new IllegalStateException();
        }
      };
    }

    @Override
    public void abort() {
      log.add("abort");
      if (way.endsWith("abort")) {
        throw new IllegalStateException();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "write", "write and throw", "start and abort", "abort"})
  void nothingIsThrownWhereItCannotBeSent(String way) {
    Failing sink = new Failing(way);
    answer("GET", PlainReply.of(200, Content.text("text"))).sendTo(sink);
    assertThat(sink.log).containsExactly("start 200", "abort");
    Failing unbound = new Failing(way);
    Answer.of(PlainReply.of(200, Content.text("text"))).sendTo(unbound);
    assertThat(unbound.log).containsExactly("start 200", "abort");
  }

  @Test
  void contentThatCannotBeHadIsAFailureOfTheServer() throws IOException {
    Content lost =
        Content.stream(
            () -> {
              throw new IOException("the file is gone");
            },
            TEXT);
    for (Answer answer :
        List.of(answer("GET", PlainReply.of(200, lost)), Answer.of(PlainReply.of(200, lost)))) {
      RecordingSink sink = new RecordingSink();
      answer.sendTo(sink);
      assertThat(sink.code()).isEqualTo(500);
      assertThat(sink.isAborted).isFalse();
      Answer instead = answer.failed(new IOException("the file is gone"));
      assertThat(instead.code()).isEqualTo(500);
    }
  }
}
