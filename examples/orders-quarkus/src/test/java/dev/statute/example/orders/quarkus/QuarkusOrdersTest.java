package dev.statute.example.orders.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.example.orders.Calls;
import dev.statute.example.orders.CurlLine;
import dev.statute.example.orders.CurlLines;
import dev.statute.example.orders.OrdersClient;
import dev.statute.jackson2.JacksonCodec;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application does what that of the JDK's server does. */
@QuarkusTest
class QuarkusOrdersTest {

  @TestHTTPResource URI server;
  @Inject OrderBook book;

  @BeforeEach
  void forget() {
    book.forget();
  }

  @Test
  void clientWorksAsItDoesElsewhere() {
    OrdersClient orders = OrdersClient.of(HttpClient.newHttpClient(), server(), new JacksonCodec());

    assertThat(Calls.of(orders))
        .containsExactly(
            "POST /orders -> created at /orders/1",
            "POST /orders -> not taken: Order at least one",
            "GET /orders/1 -> Order[id=1, article=tea, quantity=2], tagged \"1-2\"",
            "GET /orders/1 -> still what it was, tagged \"1-2\"",
            "GET /orders/2 -> not found: There is no order 2");
  }

  @Test
  void linesWorkAsPrinted() throws Exception {
    assumeTrue(CurlLines.canRun(), "curl is not installed");
    for (CurlLine line : CurlLines.all()) {
      assertThat(line.run(server())).as(line.arguments()).matches(line::isKeptBy);
    }
  }

  private URI server() {
    return URI.create("http://localhost:" + server.getPort());
  }
}
