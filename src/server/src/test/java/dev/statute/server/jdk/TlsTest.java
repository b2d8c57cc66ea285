package dev.statute.server.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

  private static final String PASSWORD = "password";

  @TempDir private static Path folder;
  private static SSLContext tls;

  @BeforeAll
  static void makeCertificate() throws Exception {
    Path store = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/keytool",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    tls = context(store);
  }

  private static SSLContext context(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD.toCharArray());
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }

  private static JdkServer start(ConnectionLimits limits) throws Exception {
    Routes routes =
        Routes.of(
            Route.of("GET", "/large", call -> PlainReply.of(200, "x".repeat(300_000))),
            Route.of("POST", "/unread", call -> PlainReply.of(202, "unread")),
            Route.of("GET", "/nothing", call -> PlainReply.of(204)),
            Route.async(
                "GET",
                "/later",
                call -> CompletableFuture.supplyAsync(() -> PlainReply.of(200, "later"))));
    return JdkServer.builder(new JacksonCodec(), routes)
        .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .limits(Limits.standard().withUnreadContent(10))
        .connections(limits)
        .tls(tls)
        .start();
  }

  private static HttpResponse<String> send(HttpClient client, URI uri, String content)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (content != null) {
      request.POST(BodyPublishers.ofString(content));
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void servesHttps() throws Exception {
    HttpClient client = HttpClient.newBuilder().sslContext(tls).build();
    try (JdkServer server = start(ConnectionLimits.standard())) {
      assertThat(server.uri().getScheme()).isEqualTo("https");
      for (int i = 0; i < 2; i++) {
        assertThat(send(client, server.uri().resolve("/later"), null).body())
            .isEqualTo("\"later\"");
        assertThat(send(client, server.uri().resolve("/nothing"), null).statusCode())
            .isEqualTo(204);
        assertThat(send(client, server.uri().resolve("/large"), null).body()).hasSize(300_002);
        HttpResponse<String> unread =
            send(client, server.uri().resolve("/unread"), "x".repeat(1_000_000));
        assertThat(unread.statusCode()).isEqualTo(202);
      }
      assertThat(server.stop(Duration.ofMinutes(1))).isTrue();
    }
  }

  /** One that connects without TLS, or begins and leaves it at that, keeps nobody else. */
  @Test
  void clientsWithoutTlsAreNoHarm() throws Exception {
    HttpClient client = HttpClient.newBuilder().sslContext(tls).build();
    try (LogCapture quiet = new LogCapture("com.sun.net.httpserver");
        JdkServer server = start(ConnectionLimits.standard());
        RawConnection plain = new RawConnection(server.address());
        RawConnection begun = new RawConnection(server.address())) {
      plain.send("GET /large HTTP/1.1|Host: h||");
      begun.sendExactly("\u0016\u0003\u0001");
      assertThat(send(client, server.uri().resolve("/later"), null).statusCode()).isEqualTo(200);
      assertThat(quiet.records()).isEmpty();
    }
  }
}
