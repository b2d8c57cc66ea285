package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.Gzip;
import dev.statute.client.MalformedResponseException;
import dev.statute.codec.Content;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  void streamsOfRequestsAreClosed() throws Exception {
    CountedContent counted = new CountedContent("abc", false);
    sent(Gzip.ofResponses().withRequestsFrom(0), counted.ofUnknownLength(), "gzip");
    assertThat(counted.isClosed()).isTrue();
    assertThat(counted.closedMore()).isZero();
  }
}
