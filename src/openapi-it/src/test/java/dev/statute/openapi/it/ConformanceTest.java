package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.example.orders.OrdersRoutes;
import dev.statute.example.orders.embedded.OrderBook;
import dev.statute.example.registry.server.PlainRegistry;
import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.served.KitchenServer;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.testing.ConformanceReport;
import dev.statute.openapi.testing.OpenApiConformance;
import dev.statute.openapi.testing.finding.ConformanceRule;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceTest {

  /** The digest of nothing. */
  private static final String EMPTY =
      "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

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

  @Test
  void theRegistryAnswersAsItsDocumentSays(@TempDir Path folder) throws IOException {
    try (PlainRegistry server = new PlainRegistry(folder)) {
      ConformanceReport report =
          OpenApiConformance.of(TriedDocument.REGISTRY.write(OpenApi.Version.V3_1))
              .against(server.uri())
              .values("name", "app", "tools")
              .values("reference", "latest", "1.0", EMPTY)
              .values("digest", EMPTY)
              // The field Range has a syntax of its own there.
              .ignoring(ConformanceRule.FIELD_SCHEMA)
              .requests(300)
              .assertConforms();

      assertThat(report.statuses().get("GET /v2/")).containsOnlyKeys(200);
      assertThat(report.statuses().get("POST /v2/{name}/blobs/uploads/")).containsKey(202);
      assertThat(report.statuses().get("GET /v2/{name}/blobs/{digest}")).containsKey(404);
    }
  }
}
