package shop;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import shop.contract.GetOrder;
import shop.contract.Order;
import shop.contract.Orders;

final class Main {

  private Main() {}

  /** Implements the contract of the other module. */
  private static final class OrderBook implements Orders {

    @Override
    public GetOrder get(long id) {
      return new GetOrder.Ok(new Order(id, "tea"));
    }
  }

  static String call() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Teas shop = name -> new GetTea.Ok(new Tea(name));
    server.createContext("/", JdkServer.handler(new JacksonCodec(), TeasRoutes.of(shop)));
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
      Teas teas = TeasClient.of(HttpClient.newHttpClient(), uri, new JacksonCodec());
      return GetTea.match(teas.get("sencha"), GetTea.Ok::body) + " " + new OrderBook().get(1);
    } finally {
      server.stop(0);
    }
  }
}
