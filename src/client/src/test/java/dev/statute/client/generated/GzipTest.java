package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.Gzip;
import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.MalformedResponseException;
import dev.statute.client.OutgoingRequest;
import dev.statute.codec.Content;
import dev.statute.field.ContentCoding;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Content in gzip, both ways (RFC 9110, 8.4.1.3, 12.5.3). */
@Timeout(60)
class GzipTest {

  /** Gives gzip as characters that stand for octets. */
  private static String gzip(String text) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(octets)) {
      out.write(text.getBytes(ISO_8859_1));
    }
    return octets.toString(ISO_8859_1);
  }

  private static ScriptedServer serving(String coding, String coded) throws IOException {
    return new ScriptedServer(
        ScriptedServer.typed(
            200,
            "application/json",
            ScriptedServer.RAW + coded,
            "Content-Encoding: " + coding,
            "ETag: \"v1\""));
  }

  private static ClientRequest request(ScriptedServer server, Gzip gzip) {
    return ClientRequest.of(TestClients.of(server).intercepted(gzip), Operation.of("PUT", "/a"));
  }

  private static String json(int length) {
    return '"' + "x".repeat(length - 2) + '"';
  }

  @Test
  void responsesAreAskedForAndDecoded() throws Exception {
    for (String coding : new String[] {"gzip", "x-GZIP"}) {
      try (ScriptedServer server = serving(coding, gzip(json(100_000)))) {
        String read =
            request(server, Gzip.ofResponses())
                .send(
                    response -> {
                      assertThat(response.fields().first("Content-Encoding")).isEmpty();
                      assertThat(response.fields().first("Content-Length")).isEmpty();
                      assertThat(response.fields().first("ETag")).contains("\"v1\"");
                      return response.body(String.class);
                    });
        assertThat(read).hasSize(99_998);
        assertThat(server.request().field("Accept-Encoding")).isEqualTo("gzip");
      }
    }
  }

  @Test
  void streamsAreDecodedAsTheyAreRead() throws Exception {
    try (ScriptedServer server = serving("gzip", gzip("a".repeat(9)) + gzip("b".repeat(9)))) {
      Content content =
          request(server, Gzip.ofResponses())
              .streaming(200)
              .send(response -> response.body(Content.class));
      assertThat(content.length()).isEmpty();
      assertThat(content.toText()).isEqualTo("aaaaaaaaabbbbbbbbb");
    }
  }

  @Test
  void streamsThatAreNotReadAreClosed() throws Exception {
    String start = "HTTP/1.1 200 x|Content-Encoding: gzip||abc";
    try (ScriptedServer server = new ScriptedServer(start)) {
      request(server, Gzip.ofResponses())
          .streaming(200)
          .<Content>send(response -> response.body(Content.class))
          .open()
          .close();
      assertThat(server.isLeft()).isTrue();
    }
  }

  /** A thousand octets must not become a million. */
  @Test
  void theLimitCountsDecodedOctets() throws Exception {
    String coded = gzip(json(1 << 20));
    assertThat(coded).hasSizeLessThan(2000);
    try (ScriptedServer server = serving("gzip", coded)) {
      Client client = TestClients.of(server).limitedTo(2000).intercepted(Gzip.ofResponses());
      assertThatExceptionOfType(MalformedResponseException.class)
          .isThrownBy(
              () ->
                  ClientRequest.of(client, Operation.of("PUT", "/"))
                      .send(response -> response.body(String.class)))
          .withMessageContaining("more content than the 2000 octets")
          .satisfies(e -> assertThat(e.content().toBytes()).hasSize(2000));
    }
  }

  @Test
  void brokenContentFails() throws Exception {
    String coded = gzip(json(1000));
    for (String broken :
        new String[] {
          "x" + coded, coded.substring(0, coded.length() - 1), coded.substring(0, 5), "x"
        }) {
      try (ScriptedServer server = serving("gzip", broken)) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> request(server, Gzip.ofResponses()).send(ReceivedResponse::code))
            .withMessageContaining("is not gzip");
      }
      try (ScriptedServer server = serving("gzip", broken)) {
        Content content =
            request(server, Gzip.ofResponses())
                .streaming(200)
                .send(response -> response.body(Content.class));
        assertThatIOException().isThrownBy(content::toBytes).withMessageContaining("is not gzip");
      }
    }
  }

  @Test
  void otherContentIsLeftAlone() throws Exception {
    for (String coding : new String[] {"identity", "br", "br, gzip"}) {
      try (ScriptedServer server = serving(coding, json(10))) {
        assertThat(
                request(server, Gzip.ofResponses())
                    .<String>send(response -> response.fields().first("Content-Encoding").get()))
            .isEqualTo(coding);
      }
    }
    try (ScriptedServer server = serving("gzip", "")) {
      assertThat(
              request(server, Gzip.ofResponses())
                  .<Boolean>send(response -> response.bodyOrNull(String.class) == null))
          .isTrue();
    }
    try (ScriptedServer server = serving("gzip", gzip("1"))) {
      assertThat(
              request(server, Gzip.ofResponses())
                  .header("Accept-Encoding", "gzip;q=0.5")
                  .<String>send(response -> response.fields().first("Content-Encoding").get()))
          .isEqualTo("gzip");
    }
  }

  private static String sent(Gzip gzip, Object body, String coding) throws Exception {
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 204 x||")) {
      request(server, gzip).body(body).send(ReceivedResponse::code);
      RawRequest request = server.request();
      assertThat(request.field("Content-Encoding")).isEqualTo(coding);
      byte[] octets = request.content().getBytes(ISO_8859_1);
      InputStream in = new ByteArrayInputStream(octets);
      return new String((coding == null ? in : new GZIPInputStream(in)).readAllBytes(), ISO_8859_1);
    }
  }

  @Test
  void requestsAreCodedIfTheyAreLongEnough() throws Exception {
    Gzip gzip = Gzip.ofResponses().withRequestsFrom(100);
    String large = "x".repeat(100_000);
    assertThat(sent(gzip, large, "gzip")).isEqualTo('"' + large + '"');
    assertThat(sent(gzip, "x".repeat(97), null)).hasSize(99);
    assertThat(sent(gzip, new CountedContent("abc", false).ofUnknownLength(), "gzip"))
        .isEqualTo("abc");
    assertThat(sent(Gzip.ofResponses(), large, null)).hasSize(100_002);
  }

  @Test
  void liveContentIsCodedPieceByPiece() throws Exception {
    byte[] some = new byte[1000];
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    int[] arrived = new int[2];
    Content live =
        Content.live(
            out -> {
              for (int i = 0; i < arrived.length; i++) {
                out.write(some);
                out.flush();
                arrived[i] = sent.size();
              }
            },
            MediaType.of("text", "plain"));
    OutgoingRequest request =
        OutgoingRequest.of(Operation.of("PUT", "/a"), URI.create("http://127.0.0.1/a"))
            .withContent(live);
    Gzip.ofResponses()
        .withRequestsFrom(0)
        .intercept(
            coded -> {
              Content content = coded.content().orElseThrow();
              assertThat(content.isLive()).isTrue();
              try {
                content.writeTo(sent);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return CompletableFuture.completedStage(
                  IncomingResponse.of(coded, 204, Fields.empty(), IncomingContent.of(new byte[0])));
            })
        .send(request);
    assertThat(arrived[0]).isPositive();
    assertThat(arrived[1]).isGreaterThan(arrived[0]);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readAllBytes())
        .isEqualTo(new byte[2000]);
  }

  /** A part of what is coded is nothing that can be decoded. */
  @Test
  void partsAreAskedForAsTheyAre() throws Exception {
    try (ScriptedServer server = serving("gzip", gzip("abc").substring(3))) {
      assertThat(
              request(server, Gzip.ofResponses())
                  .header("Range", "bytes=3-")
                  .<String>send(response -> response.fields().first("Content-Encoding").get()))
          .isEqualTo("gzip");
      assertThat(server.request().field("Accept-Encoding")).isNull();
    }
  }

  /** Whoever passes raw content on has to tell its codings. */
  @Test
  void rawContentHasItsCodings() throws Exception {
    for (boolean isStreamed : new boolean[] {false, true}) {
      Content content;
      try (ScriptedServer server = serving("gzip", gzip("abc"))) {
        ClientRequest request = ClientRequest.of(TestClients.of(server), Operation.of("PUT", "/a"));
        content =
            (isStreamed ? request.streaming(200) : request)
                .send(response -> response.body(Content.class));
        assertThat(content.codings()).containsExactly(ContentCoding.GZIP);
        assertThat(new GZIPInputStream(content.open()).readAllBytes()).isEqualTo("abc".getBytes());
      }
      Content coded = Content.text(gzip("abc")).coded(new ContentCoding("br"), ContentCoding.GZIP);
      try (ScriptedServer server = new ScriptedServer("HTTP/1.1 204 x||")) {
        request(server, Gzip.ofResponses().withRequestsFrom(0))
            .body(coded)
            .send(ReceivedResponse::code);
        assertThat(server.request().field("Content-Encoding")).isEqualTo("br, gzip");
      }
    }
    try (ScriptedServer server = serving("identity", "abc")) {
      Content plain =
          ClientRequest.of(TestClients.of(server), Operation.of("PUT", "/a"))
              .send(response -> response.body(Content.class));
      assertThat(plain.codings()).isEmpty();
    }
  }

  @Test
  void streamsOfRequestsAreClosed() throws Exception {
    CountedContent counted = new CountedContent("abc", false);
    sent(Gzip.ofResponses().withRequestsFrom(0), counted.ofUnknownLength(), "gzip");
    assertThat(counted.isClosed()).isTrue();
    assertThat(counted.closedMore()).isZero();
  }
}
