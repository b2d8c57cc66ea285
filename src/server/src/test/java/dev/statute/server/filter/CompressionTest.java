package dev.statute.server.filter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.precondition.Preconditions;
import dev.statute.server.precondition.Validators;
import dev.statute.server.sink.Framing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses in gzip. */
class CompressionTest {

  private static final String LONG = "many words ".repeat(1000);
  private static final MediaType BINARY = MediaType.of("application", "octet-stream");
  private static final EntityTag TAG = EntityTag.strong("v1");

  private final LogCapture log = new LogCapture();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static Routes replying(PlainReply reply) {
    return Routes.of(Route.of("GET", "/", call -> reply));
  }

  private static Sent sent(PlainReply reply, String... fields) {
    return Sent.by(replying(reply), Compression.gzip(), Sent.get("/", fields));
  }

  private static Sent sent(Content content, String... fields) {
    return sent(PlainReply.of(200, content), fields);
  }

  @Test
  void longTextIsCompressed() {
    Sent sent = sent(Content.text(LONG), "Accept-Encoding", "br, gzip");
    assertThat(sent.decoded()).isEqualTo(LONG);
    assertThat(sent.field("Content-Encoding")).isEqualTo("gzip");
    assertThat(sent.field("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(sent.field("Vary")).isEqualTo("Accept-Encoding");
    assertThat(sent.framing().contentLength()).hasValue(sent.octets().length);
    assertThat(sent.octets()).hasSizeLessThan(LONG.length() / 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "x-gzip | true",
        "* | true",
        "gzip;q=0.1 | true",
        "gzip, identity;q=0.5 | true",
        "identity;q=0, gzip | true",
        "identity;q=0, * | true",
        "gzip;q=0 | false",
        "gzip;q=0, * | false",
        "*;q=0 | false",
        "identity | false",
        "gzip;q=0.5, identity | false",
        "br | false",
        "'' | false",
        "gzip;q=2 | false"
      })
  void whatTheClientAcceptsDecides(String accepted, boolean isCompressed) {
    Sent sent = sent(Content.text(LONG), "Accept-Encoding", accepted);
    assertThat(sent.field("Content-Encoding")).isEqualTo(isCompressed ? "gzip" : "none");
    assertThat(sent.field("Vary")).isEqualTo("Accept-Encoding");
    assertThat(isCompressed ? sent.decoded() : sent.text()).isEqualTo(LONG);
  }

  @Test
  void withoutAWishNothingIsCompressed() {
    Sent sent = sent(Content.text(LONG));
    assertThat(sent.field("Content-Encoding")).isEqualTo("none");
    assertThat(sent.field("Vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void shortContentIsNotCompressed() {
    Sent octets = sent(Content.text("short"), "Accept-Encoding", "gzip");
    assertThat(octets.text()).isEqualTo("short");
    assertThat(octets.field("Vary")).isEqualTo("none");
    Sent value = sent(PlainReply.of(200, Map.of("a", 1)), "Accept-Encoding", "gzip");
    assertThat(value.text()).isEqualTo("{\"a\":1}");
    assertThat(value.field("Content-Encoding")).isEqualTo("none");
    Sent forced = sent(Content.text("short"), "Accept-Encoding", "gzip, identity;q=0");
    assertThat(forced.decoded()).isEqualTo("short");
  }

  @Test
  void aLongValueIsCompressed() {
    Sent sent = sent(PlainReply.of(200, List.of(LONG)), "Accept-Encoding", "gzip");
    assertThat(sent.decoded()).isEqualTo("[\"" + LONG + "\"]");
  }

  @Test
  void theLeastLengthAndTheTypesCanBeChanged() {
    Compression all = Compression.gzip().from(0).types(type -> true);
    Sent sent =
        Sent.by(
            replying(PlainReply.of(200, Content.bytes(new byte[1], BINARY))),
            all,
            Sent.get("/", "Accept-Encoding", "gzip"));
    assertThat(sent.decoded()).isEqualTo("\0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Compression.gzip().from(-1))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Compression.gzip().decoding(-1))
        .withMessageContaining("-1");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, true",
    "application/problem+json, true",
    "application/xml, true",
    "image/svg+xml, true",
    "text/event-stream, true",
    "application/octet-stream, false",
    "image/png, false",
    "video/json, false"
  })
  void typesThatGainAreCompressed(String type, boolean isCompressed) {
    Content content = Content.bytes(LONG.getBytes(UTF_8), MediaType.parse(type));
    assertThat(sent(content, "Accept-Encoding", "gzip").field("Content-Encoding"))
        .isEqualTo(isCompressed ? "gzip" : "none");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Encoding, br",
    "Cache-Control, no-transform",
    "Content-Digest, sha-256=:YQ==:",
    "Repr-Digest, sha-256=:YQ==:",
    "Content-Range, bytes 0-1/2"
  })
  void whatMustNotBeChangedIsNot(String field, String value) {
    PlainReply reply = PlainReply.of(200, Content.text(LONG)).with(field, value);
    Sent sent = sent(reply, "Accept-Encoding", "gzip");
    assertThat(sent.text()).isEqualTo(LONG);
    assertThat(sent.field(field)).isEqualTo(value);
  }

  @Test
  void partsAreNotCompressed() {
    Sent sent = sent(PlainReply.of(206, Content.text(LONG)), "Accept-Encoding", "gzip");
    assertThat(sent.text()).isEqualTo(LONG);
    assertThat(sent(PlainReply.of(204), "Accept-Encoding", "gzip").field("Content-Encoding"))
        .isEqualTo("none");
  }

  @Test
  void varyIsCompleted() {
    PlainReply some = PlainReply.of(200, Content.text(LONG)).with("Vary", "Accept");
    assertThat(sent(some).field("Vary")).isEqualTo("Accept, Accept-Encoding");
    for (String enough : List.of("*", "accept-encoding", "Accept, Accept-Encoding")) {
      PlainReply all = PlainReply.of(200, Content.text(LONG)).with("Vary", enough);
      assertThat(sent(all).field("Vary")).isEqualTo(enough);
    }
  }

  @Test
  void headIsAnsweredAsGet() {
    Sent sent =
        Sent.by(
            replying(PlainReply.of(200, Content.text(LONG)).with("ETag", "\"v1\"")),
            Compression.gzip(),
            Sent.request("HEAD", "/", new byte[0], "Accept-Encoding", "gzip"));
    assertThat(sent.field("Content-Encoding")).isEqualTo("gzip");
    assertThat(sent.field("ETag")).isEqualTo("\"v1--gzip\"");
    assertThat(sent.octets()).isEmpty();
    assertThat(sent.framing().hasContent()).isFalse();
  }

  @Test
  void aStrongTagTellsCompressedContentFromOther() {
    PlainReply strong = PlainReply.of(200, Content.text(LONG)).with("ETag", "\"v1\"");
    assertThat(sent(strong, "Accept-Encoding", "gzip").field("ETag")).isEqualTo("\"v1--gzip\"");
    assertThat(sent(strong).field("ETag")).isEqualTo("\"v1\"");
    PlainReply weak = PlainReply.of(200, Content.text(LONG)).with("ETag", "W/\"v1\"");
    assertThat(sent(weak, "Accept-Encoding", "gzip").field("ETag")).isEqualTo("W/\"v1\"");
  }

  /** Answers as an operation does that knows of no coding. */
  private static Sent conditional(String method, String... fields) {
    Routes routes =
        Routes.of(
            Route.of(
                method,
                "/",
                call -> {
                  Preconditions.Outcome outcome = call.preconditions(Validators.of(TAG));
                  return switch (outcome) {
                    case NOT_MODIFIED -> PlainReply.of(304).with("ETag", TAG.toString());
                    case FAILED -> PlainReply.of(412);
                    default -> PlainReply.of(200, Content.text(LONG)).with("ETag", TAG.toString());
                  };
                }));
    return Sent.by(routes, Compression.gzip(), Sent.request(method, "/", new byte[0], fields));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"v1--gzip\" | gzip | 304 | \"v1--gzip\"",
        "\"v1\" | gzip | 304 | \"v1\"",
        "\"v0\", \"v1--gzip\" | gzip | 304 | \"v1--gzip\"",
        "* | gzip | 304 | \"v1\"",
        "\"v0--gzip\" | gzip | 200 | \"v1--gzip\"",
        "\"v1--gzip\" | identity | 200 | \"v1\"",
        "\"v1\" | identity | 304 | \"v1\""
      })
  void aConditionHoldsForWhatTheClientHas(String tags, String accepted, int code, String tag) {
    Sent sent = conditional("GET", "If-None-Match", tags, "Accept-Encoding", accepted);
    assertThat(sent.code()).isEqualTo(code);
    assertThat(sent.field("ETag")).isEqualTo(tag);
    assertThat(sent.field("Vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void whatWasReadCompressedCanBeChanged() {
    assertThat(conditional("PUT", "If-Match", "\"v1--gzip\"").code()).isEqualTo(200);
    assertThat(conditional("PUT", "If-Match", "\"v0--gzip\"").code()).isEqualTo(412);
    assertThat(conditional("PUT", "If-None-Match", "\"v1--gzip\"").code()).isEqualTo(412);
  }

  @Test
  void liveContentIsPassedOnWithEachFlush() {
    StringBuilder seen = new StringBuilder();
    Sent[] sent = new Sent[1];
    Content live =
        Content.live(
            out -> {
              out.write("first".getBytes(UTF_8));
              out.flush();
              seen.append(prefix(sent[0].octets()));
              out.write("last".getBytes(UTF_8));
            },
            MediaType.of("text", "event-stream"));
    sent[0] = new Sent();
    dev.statute.server.Dispatcher.builder(
            new dev.statute.jackson2.JacksonCodec(), replying(PlainReply.of(200, live)))
        .filter(Compression.gzip())
        .build()
        .answer(Sent.get("/", "Accept-Encoding", "gzip"))
        .toCompletableFuture()
        .join()
        .sendTo(sent[0]);
    assertThat(seen).hasToString("first");
    assertThat(sent[0].decoded()).isEqualTo("firstlast");
    assertThat(sent[0].framing()).isInstanceOf(Framing.Streamed.class);
  }

  private static String prefix(byte[] octets) throws IOException {
    try (java.util.zip.GZIPInputStream in =
        new java.util.zip.GZIPInputStream(new ByteArrayInputStream(octets))) {
      return new String(in.readNBytes("first".length()), UTF_8);
    }
  }

  @Test
  void contentThatFailsIsNotCompleted() {
    Content broken =
        Content.live(
            out -> {
              out.write(LONG.getBytes(UTF_8));
              out.flush();
              throw new IOException("no disk");
            },
            MediaType.of("text", "plain"));
    Sent sent = sent(broken, "Accept-Encoding", "gzip");
    assertThat(sent.isAborted()).isTrue();
    Content early =
        Content.stream(
            () -> {
              throw new IOException("no disk");
            },
            MediaType.of("text", "plain"));
    assertThat(sent(early, "Accept-Encoding", "gzip").code()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json"})
  void aStreamOfKnownLengthLosesIt(String type) {
    byte[] octets = LONG.getBytes(UTF_8);
    Content stream =
        Content.stream(
            () -> new ByteArrayInputStream(octets), octets.length, MediaType.parse(type));
    Sent sent = sent(stream, "Accept-Encoding", "gzip");
    assertThat(sent.decoded()).isEqualTo(LONG);
    assertThat(sent.framing().contentLength()).hasValue(sent.octets().length);
  }
}
