package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.CsvCodec;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A codec says what it reads and writes for which type, and the client asks and sends by that. */
class ClientCodecByTypeTest {

  private static final Codec BOTH = new CsvCodec().or(new JacksonCodec());
  private static final String OK = "HTTP/1.1 204 No Content||";

  private static RawRequest sent(java.util.function.UnaryOperator<ClientRequest> request)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      request
          .apply(ClientRequest.of(TestClients.of(server, BOTH), Operation.of("POST", "/")))
          .send(ReceivedResponse::code);
      return server.request();
    }
  }

  /** RFC 9110, 12.5.1. */
  @Test
  void acceptNamesWhatTheExpectedTypesCanBeReadFrom() throws Exception {
    assertThat(sent(request -> request.expecting(CsvCodec.ROWS)).field("Accept"))
        .isEqualTo("text/csv, application/json, application/problem+json");
    assertThat(sent(request -> request.expecting(CsvCodec.ROWS, Map.class)).field("Accept"))
        .isEqualTo("application/json, application/problem+json");
    assertThat(sent(request -> request).field("Accept"))
        .isEqualTo("text/csv, application/json, application/problem+json");
  }

  @Test
  void contentIsWrittenAsWhatItsTypeCanBeWrittenAs() throws Exception {
    RawRequest csv = sent(request -> request.body(List.of("a"), CsvCodec.ROWS));
    assertThat(csv.field("Content-Type")).isEqualTo("text/csv");
    assertThat(csv.content()).isEqualTo("a\n");
    RawRequest json = sent(request -> request.body(Map.of("a", 1), Map.class));
    assertThat(json.field("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void whatHasNoMediaTypeIsNotSent() throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest request =
          ClientRequest.of(TestClients.of(server, new CsvCodec()), Operation.of("POST", ""))
              .body(1);
      assertThatExceptionOfType(CodecException.class)
          .isThrownBy(() -> request.send(ReceivedResponse::code))
          .withMessage("java.lang.Integer cannot be written: the codec has no media type");
    }
  }

  /** Lists text/csv for every type. */
  private record Lying(Codec others) implements Codec {

    @Override
    public List<MediaType> reads() {
      return others.reads();
    }

    @Override
    public List<MediaType> writes() {
      return others.writes();
    }

    @Override
    public boolean canRead(MediaType mediaType, Type type) {
      return others.canRead(mediaType, type);
    }

    @Override
    public boolean canWrite(MediaType mediaType, Type type) {
      return others.canWrite(mediaType, type);
    }

    @Override
    public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
      return others.read(in, mediaType, type);
    }

    @Override
    public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
      others.write(value, mediaType, out);
    }
  }

  @Test
  void aCodecThatListsWhatItCannotIsAtFault() throws Exception {
    Codec lying = new Lying(new CsvCodec());
    String csv = ScriptedServer.typed(200, "text/csv", "a");
    assertThatThrownBy(
            () -> TestClients.answer(lying, csv, received -> received.body(Integer.class)))
        .hasStackTraceContaining(
            "java.lang.Integer cannot be read from text/csv, though the codec lists it");
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest request =
          ClientRequest.of(TestClients.of(server, lying), Operation.of("POST", "/")).body(1);
      assertThatExceptionOfType(CodecException.class)
          .isThrownBy(() -> request.send(ReceivedResponse::code))
          .withMessage("java.lang.Integer cannot be written: the codec has no media type");
    }
  }

  /** Written only as it is sent, by a thread of the HTTP client. */
  @Test
  void aCodecThatFailsWhileContentIsSentIsNoFailureOfTheConnection() throws Exception {
    Content content = Content.encoded(new Object(), new JacksonCodec(), JacksonCodec.JSON);
    try (ScriptedServer server = new ScriptedServer(OK)) {
      assertThatExceptionOfType(CodecException.class)
          .isThrownBy(
              () ->
                  ClientRequest.of(TestClients.of(server), Operation.of("POST", ""))
                      .body(content)
                      .send(ReceivedResponse::code))
          .withMessageStartingWith("java.lang.Object cannot be written: ");
    }
    try (ScriptedServer server = new ScriptedServer(OK)) {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(
              () ->
                  ClientRequest.of(TestClients.of(server), Operation.of("POST", ""))
                      .body(content)
                      .sendAsync(ReceivedResponse::code)
                      .get())
          .withCauseInstanceOf(CodecException.class);
    }
  }
}
