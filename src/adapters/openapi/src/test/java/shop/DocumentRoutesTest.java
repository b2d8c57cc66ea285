package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.jackson2.JacksonCodec;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.serve.ApiDocument;
import dev.statute.openapi.serve.DocumentRoutes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class DocumentRoutesTest {

  private static HttpResponse<String> get(URI server, String path, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    if (fields.length > 0) {
      request.headers(fields);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void theDocumentIsServedOnceToEachClient() throws IOException, InterruptedException {
    try (JdkServer server =
        JdkServer.builder(new JacksonCodec(), DocumentRoutes.of(Orders.class)).port(0).start()) {
      HttpResponse<String> yaml = get(server.uri(), "/openapi.yaml");
      assertThat(yaml.statusCode()).isEqualTo(200);
      assertThat(yaml.headers().firstValue("Content-Type")).hasValue("application/yaml");
      assertThat(yaml.body()).startsWith("openapi: '3.1.1'\n").contains("operationId: getOrder");
      String tag = yaml.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = get(server.uri(), "/openapi.yaml", "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.headers().firstValue("ETag")).hasValue(tag);
      assertThat(again.body()).isEmpty();
      HttpResponse<String> json = get(server.uri(), "/openapi.json");
      assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(json.body()).startsWith("{\n  \"openapi\": \"3.1.1\",");
    }
  }

  @Test
  void whatPeopleHaveWrittenIsInTheDocument() {
    String yaml =
        ApiDocument.of(Orders.class)
            .withSettings(settings -> settings.withVersion(OpenApi.Version.V3_0))
            .withBase("base.yaml", "servers: [{url: https://shop.example}]\n")
            .withOverlay(
                "overlay.yaml",
                """
                overlay: 1.0.0
                info: {title: Names, version: '1'}
                actions: [{target: $.info, update: {title: The shop}}]
                """)
            .yaml();
    assertThat(yaml)
        .startsWith("openapi: '3.0.4'\n")
        .contains("title: The shop\n")
        .contains("- url: https://shop.example\n");
  }

  @Test
  void mistakesNameTheirPlace() {
    assertThatThrownBy(() -> ApiDocument.of(Runnable.class))
        .hasMessageStartingWith("java.lang.Runnable has no contract");
    ApiDocument document =
        ApiDocument.of(Orders.class).withBase("base.yaml", "paths: {'/orders/{id}': {get: {}}}\n");
    assertThatThrownBy(document::node)
        .hasMessageStartingWith(
            "base.yaml:1:26: GET /orders/{id} is also written from the contracts");
  }
}
