package dev.statute.example.orders.spring;

import dev.statute.example.orders.Calls;
import dev.statute.example.orders.CurlLines;
import dev.statute.example.orders.OrdersClient;
import dev.statute.spring.client.StatuteClients;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application, calls its API, and prints what each call answered. */
public final class Main {

  private Main() {}

  /**
   * Places an order and reads it back, from an application that ends with the program.
   *
   * @param arguments {@code --serve} keeps the application running instead, on the port that stands
   *     behind it, or on a free one
   */
  public static void main(String[] arguments) {
    boolean serves = arguments.length > 0 && arguments[0].equals("--serve");
    ConfigurableApplicationContext shop = start(arguments.length > 1 ? arguments[1] : "0");
    if (serves) {
      System.out.println(CurlLines.of(uri(shop)));
    } else {
      try (shop) {
        StatuteClients clients = shop.getBean(StatuteClients.class);
        Calls.of(clients.create(OrdersClient::of, uri(shop).toString()))
            .forEach(System.out::println);
      }
    }
  }

  private static ConfigurableApplicationContext start(String port) {
    return SpringApplication.run(Shop.class, "--server.port=" + port);
  }

  private static URI uri(ConfigurableApplicationContext shop) {
    return URI.create(
        "http://127.0.0.1:" + shop.getEnvironment().getRequiredProperty("local.server.port"));
  }
}
