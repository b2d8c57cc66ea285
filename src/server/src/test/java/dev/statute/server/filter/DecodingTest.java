package dev.statute.server.filter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.fixture.LogCapture;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests in gzip. */
class DecodingTest {

  private static final Routes ROUTES =
      Routes.of(
          Route.of(
                  "POST",
                  "/value",
                  call ->
                      PlainReply.of(200, Content.text(call.<Object>body(List.class).toString())))
              .taking(List.class),
          Route.of(
                  "POST",
                  "/raw",
                  call ->
                      PlainReply.of(200, Content.text(call.<Content>body(Content.class).toText())))
              .reading(),
          Route.of("POST", "/ignore", call -> PlainReply.of(204)));

  private final LogCapture log = new LogCapture();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(octets)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return octets.toByteArray();
  }

  private static Sent post(String path, byte[] content, String coding) {
    return Sent.by(
        ROUTES,
        Compression.gzip().decoding(100_000),
        Sent.request(
            "POST",
            path,
            content,
            "Content-Type",
            path.equals("/raw") ? "text/plain" : "application/json",
            "Content-Encoding",
            coding,
            "Content-Length",
            "" + content.length));
  }

  @Test
  void contentIsDecoded() {
    assertThat(post("/value", gzip("[1]"), "gzip").text()).isEqualTo("[1]");
    assertThat(post("/value", gzip("[1]"), "X-GZIP").text()).isEqualTo("[1]");
    assertThat(post("/raw", gzip("text"), "gzip").text()).isEqualTo("text");
  }

  @Test
  void membersMayFollowOneAnother() {
    byte[] first = gzip("[1,");
    byte[] second = gzip("2]");
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    assertThat(post("/value", both, "gzip").text()).isEqualTo("[1, 2]");
  }

  @Test
  void noOctetsAreNoContent() {
    assertThat(post("/value", new byte[0], "gzip").text()).contains("has no content");
  }

  @Test
  void aBombIsRefused() {
    byte[] bomb = gzip(" ".repeat(9 << 20) + "[1]");
    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(post("/value", bomb, "gzip").code()).isEqualTo(413);
  }

  @Test
  void whatIsNoGzipIsRefused() {
    byte[] whole = gzip("[1,2,3,4,5]");
    assertThat(post("/value", "[1]".getBytes(UTF_8), "gzip").code()).isEqualTo(400);
    assertThat(post("/value", Arrays.copyOf(whole, whole.length - 9), "gzip").code())
        .isEqualTo(400);
    byte[] wrong = whole.clone();
    wrong[wrong.length - 5] ^= 1;
    assertThat(post("/value", wrong, "gzip").code()).isEqualTo(400);
  }

  @Test
  void emptyBlocksThatGoOnForEverAreRefused() throws IOException {
    byte[] header = Arrays.copyOf(gzip(""), 10);
    byte[] emptyBlock = {0, 0, 0, -1, -1};
    InputStream endless =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            long now = at++;
            return now < header.length
                ? header[(int) now] & 0xff
                : emptyBlock[(int) ((now - header.length) % emptyBlock.length)] & 0xff;
          }
        };
    Sent sent =
        Sent.by(
            ROUTES,
            Compression.gzip().decoding(100_000),
            dev.statute.server.Request.builder(
                    Sent.request(
                        "POST",
                        "/value",
                        new byte[0],
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        "gzip"))
                .content(endless)
                .build());
    assertThat(sent.code()).isEqualTo(400);
  }

  @Test
  void otherCodingsAreRefusedWithThoseThatAreRead() {
    Sent sent = post("/value", new byte[] {1}, "br");
    assertThat(sent.code()).isEqualTo(415);
    assertThat(sent.field("Accept-Encoding")).isEqualTo("gzip, identity");
    assertThat(post("/value", gzip("[1]"), "gzip, gzip").code()).isEqualTo(415);
  }

  @Test
  void moreThanIsTakenIsNotDecoded() {
    assertThat(post("/value", new byte[100_001], "gzip").code()).isEqualTo(415);
  }

  @Test
  void withoutBeingToldToNothingIsDecoded() {
    Sent sent =
        Sent.by(
            ROUTES,
            Compression.gzip(),
            Sent.request(
                "POST",
                "/value",
                gzip("[1]"),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip"));
    assertThat(sent.code()).isEqualTo(415);
    assertThat(sent.field("Accept-Encoding")).isEqualTo("identity");
  }

  @Test
  void nothingIsReadThatNobodyWants() {
    AtomicBoolean isRead = new AtomicBoolean();
    InputStream untouched =
        new ByteArrayInputStream(new byte[1]) {
          @Override
          public synchronized int read(byte[] octets, int offset, int length) {
            isRead.set(true);
            return -1;
          }
        };
    Sent sent =
        Sent.by(
            ROUTES,
            Compression.gzip().decoding(),
            dev.statute.server.Request.builder(
                    Sent.request("POST", "/ignore", new byte[0], "Content-Encoding", "gzip"))
                .content(untouched)
                .build());
    assertThat(sent.code()).isEqualTo(204);
    assertThat(isRead).isFalse();
  }
}
