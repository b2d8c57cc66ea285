package dev.statute.example.orders.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.example.orders.Calls;
import dev.statute.example.orders.CurlLine;
import dev.statute.example.orders.CurlLines;
import dev.statute.example.orders.OrdersClient;
import dev.statute.spring.client.StatuteClients;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application does what that of the JDK's server does. */
class ShopTest {

  /** Each on an application without orders; both on one would each need its own number. */
  @Test
  void clientAndCurlLinesWorkAsTheyDoElsewhere() throws Exception {
    try (ConfigurableApplicationContext shop =
        SpringApplication.run(Shop.class, "--server.port=0")) {
      URI server =
          URI.create("http://127.0.0.1:" + shop.getEnvironment().getProperty("local.server.port"));
      StatuteClients clients = shop.getBean(StatuteClients.class);

      assertThat(Calls.of(clients.create(OrdersClient::of, server.toString())))
          .containsExactly(
              "POST /orders -> created at /orders/1",
              "POST /orders -> not taken: Order at least one",
              "GET /orders/1 -> Order[id=1, article=tea, quantity=2], tagged \"1-2\"",
              "GET /orders/1 -> still what it was, tagged \"1-2\"",
              "GET /orders/2 -> not found: There is no order 2");

      shop.getBean(OrderBook.class).forget();
      assumeTrue(CurlLines.canRun(), "curl is not installed");
      for (CurlLine line : CurlLines.all()) {
        assertThat(line.run(server)).as(line.arguments()).matches(line::isKeptBy);
      }
    }
  }
}
