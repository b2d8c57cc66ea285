package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sample.SampleRoutes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The client of the JDK, on the connections that it keeps. */
class JavaClientTest {

  private static HttpRequest request(URI uri, String method, String content) {
    HttpRequest.BodyPublisher body =
        content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content);
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/json")
        .method(method, body)
        .build();
  }

  @Test
  void everyKindOfResponseInTurn() throws Exception {
    try (TestServer server = new TestServer(SampleRoutes.all())) {
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      for (int round = 0; round < 3; round++) {
        for (String row :
            List.of(
                "GET /value 200 7",
                "GET /status/204 204 0",
                "GET /status/205 205 0",
                "GET /status/304 304 0",
                "HEAD /long 200 0",
                "GET /long 200 100000",
                "GET /stream 200 100000",
                "HEAD /nothing 404 0",
                "OPTIONS /json 204 0",
                "GET /later/value 200 7",
                "GET /later/nothing 204 0",
                "POST /status/204 204 0")) {
          String[] parts = row.split(" ");
          String content = parts[0].equals("POST") ? "[1]" : null;
          HttpResponse<byte[]> response =
              client.send(
                  request(server.uri(parts[1]), parts[0], content), BodyHandlers.ofByteArray());
          assertThat(response.statusCode()).as(row).isEqualTo(Integer.parseInt(parts[2]));
          assertThat(response.body()).as(row).hasSize(Integer.parseInt(parts[3]));
        }
      }
    }
  }

  @Test
  void manyAtOnce() throws IOException {
    try (TestServer server = new TestServer(SampleRoutes.all())) {
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        answers.add(
            client.sendAsync(
                request(server.uri("/json"), "POST", "[" + i + "]"), BodyHandlers.ofString()));
      }
      for (int i = 0; i < 200; i++) {
        assertThat(answers.get(i).join().body()).isEqualTo("[" + i + "]");
      }
    }
  }

  /** Without an executor, the server handles requests in the thread that accepts connections. */
  @Test
  void laterRepliesNeedNoExecutor() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", JdkServer.handler(new JacksonCodec(), SampleRoutes.all()));
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/later/value");
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request(uri, "GET", null), BodyHandlers.ofString());
      assertThat(response.body()).isEqualTo("\"later\"");
    } finally {
      server.stop(0);
    }
  }
}
