package dev.statute.springdoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ParcelApplication.class)
class ParcelApplicationTest {

  @Value("${local.server.port}")
  private int port;

  @Test
  void springdocShowsTheOperationsOfStatuteBesideThoseOfControllers()
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs")).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    JsonNode document = new ObjectMapper().readTree(response.body());
    assertThat(document.path("paths").path("/health").path("get").isObject()).isTrue();
    JsonNode get = document.path("paths").path("/parcels/{id}").path("get");
    assertThat(get.path("operationId").asText()).isEqualTo("getParcel");
    assertThat(get.path("responses").path("404").path("content").fieldNames())
        .toIterable()
        .containsExactly("application/problem+json");
    assertThat(
            document.path("components").path("schemas").path("Parcel").path("required").toString())
        .isEqualTo("[\"id\"]");
  }
}
