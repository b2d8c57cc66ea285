package dev.statute.client.generated;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.client.Client;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server of the JDK that tests of streams write the routes of. */
record LiveServer(HttpServer http, ExecutorService executor) implements AutoCloseable {

  static final JacksonCodec CODEC = new JacksonCodec();

  /** A value that is streamed. */
  record Place(int number, String name) {}

  /** A reply written by hand. */
  record Answer(int code, Fields fields, @Nullable Object body) implements Reply {

    static Answer of(int code, @Nullable Object body) {
      return new Answer(code, Fields.empty(), body);
    }
  }

  static LiveServer of(Route... routes) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService executor = Executors.newCachedThreadPool();
    http.createContext("/", JdkServer.handler(CODEC, Routes.of(routes)));
    http.setExecutor(executor);
    http.start();
    return new LiveServer(http, executor);
  }

  Client client() {
    HttpClient sender = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return Client.of(sender, URI.create("http://localhost:" + http.getAddress().getPort()), CODEC);
  }

  Content get(String... fields) {
    ClientRequest request = ClientRequest.of(client(), Operation.of("GET", "/")).streaming(200);
    for (int i = 0; i < fields.length; i += 2) {
      request.header(fields[i], fields[i + 1]);
    }
    return request.send(response -> response.body(Content.class));
  }

  @Override
  public void close() {
    http.stop(0);
    executor.shutdownNow();
  }
}
