package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.example.orders.OrdersRoutes;
import dev.statute.example.orders.embedded.OrderBook;
import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.served.KitchenServer;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.testing.ConformanceReport;
import dev.statute.openapi.testing.OpenApiConformance;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceTest {

  @ParameterizedTest
  @EnumSource(names = {"V3_1", "V3_0"})
  void theServerOfOrdersAnswersAsItsDocumentSays(OpenApi.Version version) throws IOException {
    try (JdkServer server =
        JdkServer.builder(new JacksonCodec(), OrdersRoutes.of(new OrderBook())).port(0).start()) {
      ConformanceReport report =
          OpenApiConformance.of(TriedDocument.ORDERS.write(version))
              .against(server.uri())
              .assertConforms();

      assertThat(report.statuses().get("GET /orders/{id}")).containsKeys(200, 304, 404);
      assertThat(report.statuses().get("POST /orders")).containsKeys(201, 422);
      assertThat(report.unmade()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"V3_1", "V3_0"})
  void theKitchenAnswersAsItsDocumentSays(OpenApi.Version version) throws IOException {
    try (KitchenServer server = KitchenServer.start()) {
      ConformanceReport report =
          OpenApiConformance.of(TriedDocument.KITCHEN.write(version))
              .against(server.uri())
              .requests(600)
              .assertConforms();
    }
  }
}
