package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Interceptors, metrics, endpoints and documents see the operations as handler methods. */
class ObservationTest extends ShopTest {

  @Autowired private MeterRegistry registry;

  @Test
  void anInterceptorSeesTheMethodOfTheBean() throws Exception {
    assertThat(field(get("/orders/1", "Authorization", ANNA), HandlerNameInterceptor.FIELD))
        .isEqualTo("OrderBook#get");
    assertThat(field(get("/articles"), HandlerNameInterceptor.FIELD)).isEqualTo("Catalogue#list");
  }

  @Test
  void aMetricHasTheTemplateOfThePath() throws Exception {
    get("/orders/1", "Authorization", ANNA);
    get("/orders/2", "Authorization", ANNA);
    assertThat(registry.find("http.server.requests").tag("uri", "/orders/{id}").timers())
        .extracting(Timer::count)
        .isNotEmpty();
    assertThat(registry.find("http.server.requests").tag("uri", "/orders/1").timers()).isEmpty();
  }

  @Test
  void anEndpointListsTheOperations() throws Exception {
    assertThat(get("/actuator/mappings").body())
        .contains("{GET [/orders/{id}]", "OrderBook", "\"name\":\"get\"");
  }

  @Test
  void aDocumentOfTheApplicationIsStillThere() throws Exception {
    assertThat(get("/v3/api-docs").body()).startsWith("{\"openapi\":\"3.").contains("/plain/hello");
  }
}
