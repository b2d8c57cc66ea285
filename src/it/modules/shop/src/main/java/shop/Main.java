package shop;

import com.sun.net.httpserver.HttpServer;
import dev.statute.client.Client;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import shop.client.Caller;
import shop.server.OrderServer;

final class Main {

  private Main() {}

  static String call() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Teas shop = name -> new GetTea.Ok(new Tea(name));
    server.createContext("/teas", JdkServer.handler(new JacksonCodec(), TeasRoutes.of(shop)));
    server.createContext("/orders", OrderServer.handler(new JacksonCodec()));
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
      Teas teas = TeasClient.of(HttpClient.newHttpClient(), uri, new JacksonCodec());
      Client client = Client.of(HttpClient.newHttpClient(), uri, new JacksonCodec());
      return GetTea.match(teas.get("sencha"), GetTea.Ok::body) + " " + Caller.ask(client, 1);
    } finally {
      server.stop(0);
    }
  }
}
