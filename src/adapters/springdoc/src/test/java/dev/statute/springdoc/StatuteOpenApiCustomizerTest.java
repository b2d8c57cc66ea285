package dev.statute.springdoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.serve.ApiDocument;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatuteOpenApiCustomizerTest {

  private static OpenAPI customized(SpecVersion version, Paths paths) {
    OpenAPI document = new OpenAPI(version).paths(paths);
    new StatuteOpenApiCustomizer(() -> ApiDocument.of(Parcels.class)).customise(document);
    return document;
  }

  @ParameterizedTest
  @EnumSource(SpecVersion.class)
  void operationsOfStatuteAreAddedWithTheirSchemas(SpecVersion version) {
    OpenAPI document = customized(version, new Paths());
    Operation get = document.getPaths().get("/parcels/{id}").getGet();
    assertThat(get.getOperationId()).isEqualTo("getParcel");
    assertThat(get.getResponses()).containsOnlyKeys("200", "404");
    assertThat(
            get.getResponses()
                .get("200")
                .getContent()
                .get("application/json")
                .getSchema()
                .get$ref())
        .isEqualTo("#/components/schemas/Parcel");
    assertThat(document.getComponents().getSchemas()).containsOnlyKeys("Parcel", "Problem");
    assertThat(document.getTags()).extracting("name").containsExactly("Parcels");
  }

  @Test
  void whatSpringdocHasFoundOfThemIsReplacedAndOthersStay() {
    Paths paths =
        new Paths()
            .addPathItem(
                "/parcels/{number}",
                new PathItem()
                    .get(new Operation().operationId("get_1"))
                    .delete(new Operation().operationId("remove")))
            .addPathItem("/health", new PathItem().get(new Operation().operationId("health")));
    OpenAPI document = customized(SpecVersion.V31, paths);
    assertThat(document.getPaths()).containsOnlyKeys("/parcels/{number}", "/health");
    PathItem item = document.getPaths().get("/parcels/{number}");
    assertThat(item.getGet().getOperationId()).isEqualTo("getParcel");
    assertThat(item.getGet().getParameters()).extracting("name").isEqualTo(List.of("number"));
    assertThat(item.getDelete().getOperationId()).isEqualTo("remove");
  }
}
