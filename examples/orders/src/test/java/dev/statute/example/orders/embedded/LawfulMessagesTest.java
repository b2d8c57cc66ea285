package dev.statute.example.orders.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.client.Client;
import dev.statute.conformance.Conformance;
import dev.statute.conformance.wire.ConformanceProxy;
import dev.statute.example.orders.Calls;
import dev.statute.example.orders.Orders;
import dev.statute.example.orders.OrdersClient;
import dev.statute.jackson.JacksonCodec;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No unlawful message leaves this server, and none that its contract does not declare. */
class LawfulMessagesTest {

  @RegisterExtension
  static final Conformance CONFORMANCE = Conformance.strict().contracts(Orders.class);

  @Test
  void ordersArePlacedAndRead() throws Exception {
    try (OrderServer server = new OrderServer(0);
        ConformanceProxy proxy = CONFORMANCE.proxy(server.uri())) {
      Client client = Client.of(HttpClient.newHttpClient(), proxy.uri(), new JacksonCodec());
      assertThat(Calls.of(OrdersClient.of(client))).hasSize(5);
    }
  }

  @Test
  void requestsThatNobodyExpectsAreRefused() throws Exception {
    try (OrderServer server = new OrderServer(0);
        ConformanceProxy proxy = CONFORMANCE.proxy(server.uri())) {
      assertThat(status("DELETE", proxy.uri(), "/orders/1")).isEqualTo(405);
      assertThat(status("OPTIONS", proxy.uri(), "/orders")).isEqualTo(204);
      assertThat(status("HEAD", proxy.uri(), "/orders/7")).isEqualTo(404);
      assertThat(status("GET", proxy.uri(), "/orders/one")).isEqualTo(400);
      assertThat(status("GET", proxy.uri(), "/elsewhere")).isEqualTo(404);
      assertThat(status("BREW", proxy.uri(), "/orders")).isEqualTo(501);
    }
  }

  private static int status(String method, URI base, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .version(Version.HTTP_1_1)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
