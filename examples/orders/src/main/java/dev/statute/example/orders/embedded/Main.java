package dev.statute.example.orders.embedded;

import dev.statute.example.orders.Calls;
import dev.statute.example.orders.CurlLines;
import dev.statute.example.orders.OrdersClient;
import dev.statute.jackson.JacksonCodec;
import java.io.IOException;
import java.net.http.HttpClient;

/** Serves the API on a port of this machine, calls it, and prints what each call answered. */
public final class Main {

  private Main() {}

  /**
   * Places an order and reads it back, from a server that ends with the program.
   *
   * @param arguments {@code --serve} keeps the server running instead, on the port that stands
   *     behind it, or on a free one
   * @throws IOException if there can be no server
   */
  public static void main(String[] arguments) throws IOException {
    boolean serves = arguments.length > 0 && arguments[0].equals("--serve");
    OrderServer server = new OrderServer(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
    if (serves) {
      System.out.println(CurlLines.of(server.uri()));
    } else {
      try (server) {
        Calls.of(OrdersClient.of(HttpClient.newHttpClient(), server.uri(), new JacksonCodec()))
            .forEach(System.out::println);
      }
    }
  }
}
