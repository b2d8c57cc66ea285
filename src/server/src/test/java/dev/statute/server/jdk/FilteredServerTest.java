package dev.statute.server.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.UriReference;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Handler;
import dev.statute.server.Observation;
import dev.statute.server.PlainReply;
import dev.statute.server.PublicLinks;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.filter.Compression;
import dev.statute.server.filter.ForwardedFilter;
import dev.statute.testkit.server.RawConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Filters and observers on the wire. */
@Timeout(60)
class FilteredServerTest {

  private static final String LONG = "many words ".repeat(10_000);

  private final BlockingQueue<Observation.Result> results = new LinkedBlockingQueue<>();
  private final Semaphore isRead = new Semaphore(0);
  private final HttpClient client = HttpClient.newHttpClient();

  private JdkServer start() throws IOException {
    Handler link =
        call ->
            PlainReply.of(
                200,
                Content.text(
                    call.context(PublicLinks.class)
                        .absolute(UriReference.parse("/link"))
                        .toString()));
    Handler size =
        call -> PlainReply.of(200, Content.text("" + call.<List<?>>body(List.class).size()));
    Routes routes =
        Routes.of(
            Route.async(
                "GET",
                "/long",
                call ->
                    CompletableFuture.supplyAsync(() -> PlainReply.of(200, Content.text(LONG)))),
            Route.of("GET", "/live", call -> PlainReply.of(200, live())),
            Route.of("GET", "/endless", call -> PlainReply.of(200, endless())),
            Route.of("GET", "/link", link),
            Route.of("POST", "/size", size).taking(List.class));
    return JdkServer.builder(new JacksonCodec(), routes)
        .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .basePath("/api")
        .observer(request -> results::add)
        .filter(ForwardedFilter.extended(InetAddress::isLoopbackAddress))
        .filter(Compression.gzip().decoding())
        .start();
  }

  private Content live() {
    return Content.live(
        out -> {
          for (String piece : List.of("a", "b", "c")) {
            out.write(piece.getBytes(UTF_8));
            out.flush();
            isRead.acquireUninterruptibly();
          }
        },
        MediaType.of("text", "plain"));
  }

  private static Content endless() {
    return Content.live(
        out -> {
          while (true) {
            out.write(new byte[1 << 10]);
            out.flush();
          }
        },
        MediaType.of("text", "plain"));
  }

  private HttpResponse<InputStream> send(JdkServer server, String path, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path));
    if (fields.length > 0) {
      request.headers(fields);
    }
    return client.send(request.build(), BodyHandlers.ofInputStream());
  }

  @Test
  void aLateAnswerIsCompressedAndSeenOnce() throws Exception {
    try (JdkServer server = start()) {
      HttpResponse<InputStream> response = send(server, "/api/long", "Accept-Encoding", "gzip");
      try (InputStream in = new GZIPInputStream(response.body())) {
        assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(LONG);
      }
      Observation.Result result = results.take();
      assertThat(result.operation().map(Operation::path)).contains("/long");
      assertThat(result.code()).isEqualTo(200);
      assertThat(result.octets()).isPositive().isLessThan(LONG.length());
      assertThat(result.failure()).isEmpty();
    }
    assertThat(results).isEmpty();
  }

  @Test
  void eachPieceOfCompressedLiveContentArrives() throws Exception {
    try (JdkServer server = start()) {
      HttpResponse<InputStream> response = send(server, "/api/live", "Accept-Encoding", "gzip");
      assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
      try (InputStream in = new GZIPInputStream(response.body())) {
        for (int piece : "abc".toCharArray()) {
          assertThat(in.read()).isEqualTo(piece);
          isRead.release();
        }
        assertThat(in.read()).isNegative();
      }
    }
  }

  @Test
  void whatIsNotFoundIsSeenToo() throws Exception {
    try (JdkServer server = start()) {
      assertThat(send(server, "/long").statusCode()).isEqualTo(404);
      assertThat(results.take().operation()).isEmpty();
    }
  }

  @Test
  void aResponseThatTheClientLeavesIsSeenOnce() throws Exception {
    try (JdkServer server = start();
        RawConnection connection = new RawConnection(server.address())) {
      connection.send("GET /api/endless HTTP/1.1\r\nHost: a\r\n\r\n");
      connection.readHead();
      connection.reset();
      Observation.Result result = results.take();
      assertThat(result.operation().map(Operation::path)).contains("/endless");
      assertThat(result.code()).isEqualTo(200);
      assertThat(result.octets()).isPositive();
      assertThat(result.failure()).containsInstanceOf(IOException.class);
    }
    assertThat(results).isEmpty();
  }

  @Test
  void aCompressedRequestIsRead() throws Exception {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(octets)) {
      out.write("[1,2,3]".getBytes(UTF_8));
    }
    try (JdkServer server = start()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.uri() + "/api/size"))
              .header("Content-Type", "application/json")
              .header("Content-Encoding", "gzip")
              .POST(BodyPublishers.ofByteArray(octets.toByteArray()))
              .build();
      for (int i = 0; i < 2; i++) {
        assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("3");
      }
    }
  }

  @Test
  void aLinkIsWhatTheProxySaw() throws Exception {
    try (JdkServer server = start()) {
      HttpResponse<InputStream> response =
          send(
              server,
              "/api/link",
              "X-Forwarded-Proto",
              "https",
              "X-Forwarded-Host",
              "shop.example",
              "X-Forwarded-Prefix",
              "/eu");
      assertThat(new String(response.body().readAllBytes(), UTF_8))
          .isEqualTo("https://shop.example/eu/api/link");
    }
  }
}
