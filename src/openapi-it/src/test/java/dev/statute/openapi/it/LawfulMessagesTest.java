package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.client.Client;
import dev.statute.conformance.Conformance;
import dev.statute.conformance.wire.ConformanceProxy;
import dev.statute.example.orders.Calls;
import dev.statute.example.orders.Orders;
import dev.statute.example.orders.OrdersClient;
import dev.statute.example.orders.OrdersRoutes;
import dev.statute.example.orders.embedded.OrderBook;
import dev.statute.example.registry.server.PlainRegistry;
import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.Deliveries;
import dev.statute.kitchen.Dishes;
import dev.statute.kitchen.FormerMenu;
import dev.statute.kitchen.Guests;
import dev.statute.kitchen.Pantry;
import dev.statute.kitchen.Photos;
import dev.statute.kitchen.served.KitchenServer;
import dev.statute.law.load.Laws;
import dev.statute.openapi.convert.Conversion;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.openapi.testing.OpenApiConformance;
import dev.statute.openapi.testing.finding.ConformanceRule;
import dev.statute.rule.message.contract.ApiBase;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers are asked what their documents allow and what they do not; no message of theirs is
 * unlawful, and none is missing in their contracts.
 */
class LawfulMessagesTest {

  @RegisterExtension
  static final Conformance CONFORMANCE =
      Conformance.strict()
          .contracts(
              Orders.class,
              Dishes.class,
              Photos.class,
              Pantry.class,
              Guests.class,
              FormerMenu.class,
              Deliveries.class);

  @Test
  void theServerOfOrdersSendsNone() throws IOException {
    try (JdkServer server =
            JdkServer.builder(new JacksonCodec(), OrdersRoutes.of(new OrderBook()))
                .port(0)
                .start();
        ConformanceProxy proxy = CONFORMANCE.proxy(server.uri())) {
      OpenApiConformance.of(TriedDocument.ORDERS.write(OpenApi.Version.V3_1))
          .against(proxy.uri())
          .assertConforms();
    }
  }

  /** The other doors see what the proxy sees, and find nothing either. */
  @Test
  void theFilterAndTheInterceptorSeeEachExchange() throws IOException {
    Conformance both = Conformance.strict().failingOnWarnings().contracts(Orders.class);
    try (JdkServer server =
        JdkServer.builder(new JacksonCodec(), OrdersRoutes.of(new OrderBook()))
            .port(0)
            .filter(both.filter())
            .start()) {
      Client client = Client.of(HttpClient.newHttpClient(), server.uri(), new JacksonCodec());
      OrdersClient orders = OrdersClient.of(client.intercepted(both.interceptor()));
      assertThat(Calls.of(orders)).hasSize(5);
    }
    assertThat(both).hasToString("10 exchanges seen");
  }

  @Test
  void theKitchenSendsNone() throws IOException {
    try (KitchenServer server = KitchenServer.start();
        ConformanceProxy proxy = CONFORMANCE.proxy(server.uri())) {
      OpenApiConformance.of(TriedDocument.KITCHEN.write(OpenApi.Version.V3_1))
          .against(proxy.uri())
          .requests(600)
          .assertConforms();
    }
  }

  /** What a document says is a contract like any other. */
  @Test
  void theKitchenSendsNoneThatItsDocumentLacks() throws IOException {
    Path document = TriedDocument.KITCHEN.write(OpenApi.Version.V3_1);
    OpenApiResult read = OpenApiReader.read(document, document.toAbsolutePath().getParent());
    assertThat(read).isInstanceOf(OpenApiResult.Read.class);
    Conversion conversion =
        DocumentContracts.of(
            ((OpenApiResult.Read) read).api(),
            new Laws().standard(),
            ConvertSettings.of("com.example"));
    Conformance conformance = Conformance.strict().contracts(conversion.contracts(), ApiBase.any());
    try (KitchenServer server = KitchenServer.start();
        ConformanceProxy proxy = conformance.proxy(server.uri())) {
      OpenApiConformance.of(document).against(proxy.uri()).requests(300).assertConforms();
    }
    assertThat(conformance.toString()).doesNotContain("proxy: error: ");
  }

  @Test
  void theRegistrySendsNone(@TempDir Path folder) throws IOException {
    try (PlainRegistry server = new PlainRegistry(folder);
        ConformanceProxy proxy = CONFORMANCE.proxy(server.uri())) {
      OpenApiConformance.of(TriedDocument.REGISTRY.write(OpenApi.Version.V3_1))
          .against(proxy.uri())
          .values("name", "app", "tools")
          .values("reference", "latest", "1.0")
          .ignoring(ConformanceRule.FIELD_SCHEMA)
          .requests(300)
          .assertConforms();
    }
  }
}
