package dev.statute.servlet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import jakarta.servlet.ServletException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.Depot;
import shop.ParcelsRoutes;

class MappingFaultsTest {

  private static MappingFaults faults(String basePath) {
    return new MappingFaults(
        Dispatcher.builder(new JacksonCodec(), ParcelsRoutes.of(new Depot()))
            .basePath(basePath)
            .build(),
        "parcels");
  }

  @ParameterizedTest
  @CsvSource({"'', /*", "'', /", "'', /api/*", "/shop, /api/*", "/shop, /parcel/*"})
  void prefixOfTheMappingAloneIsFine(String context, String mapping) {
    assertThatCode(() -> faults("").check(context, List.of(mapping))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"'', /api/*", "/api, /*", "/a, /api/*"})
  void basePathThatTheMappingHasTooIsRefused(String context, String mapping) {
    assertThatThrownBy(() -> faults("/api").check(context, List.of(mapping)))
        .isInstanceOf(ServletException.class)
        .hasMessageContaining("\"parcels\"")
        .hasMessageContaining("Leave out Dispatcher.Builder.basePath(\"/api\")");
  }

  @Test
  void mappingThatEachRouteBeginsWithIsRefused() {
    assertThatThrownBy(() -> faults("").check("", List.of("/parcels/*")))
        .isInstanceOf(ServletException.class)
        .hasMessageContaining("/parcels/parcels")
        .hasMessageContaining("Map the servlet to \"/*\"");
  }
}
