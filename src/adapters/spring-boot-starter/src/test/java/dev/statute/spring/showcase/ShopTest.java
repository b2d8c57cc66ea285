package dev.statute.spring.showcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

/** Starts the application once for all tests that extend it, and speaks to it. */
@SpringBootTest(
    classes = Shop.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "server.servlet.context-path=/shop",
      "server.compression.enabled=true",
      "spring.autoconfigure.exclude=",
      "spring.datasource.url=jdbc:h2:mem:shop",
      "spring.jackson.property-naming-strategy=SNAKE_CASE",
      "management.endpoints.web.exposure.include=*",
      "logging.level.root=warn"
    })
abstract class ShopTest {

  static final String ANNA = basic("anna", "secret");
  static final String ROOT = basic("root", "secret");
  static final String JSON = "application/json";
  static final String TEA = "{\"article_name\": \"tea\", \"quantity\": 2}";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Value("${local.server.port}")
  private int port;

  @Autowired WebApplicationContext context;
  @Autowired Journal journal;

  @BeforeEach
  void clear() {
    journal.clear();
  }

  static String basic(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(UTF_8));
  }

  /** Refers to the application by its context path. */
  URI uri(String path) {
    return URI.create("http://localhost:" + port + "/shop" + path);
  }

  /** Sends a request with fields, given as name and value by turns. */
  HttpResponse<String> send(String method, String path, String content, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
    for (int i = 0; i < fields.length; i += 2) {
      request.header(fields[i], fields[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... fields) throws Exception {
    return send("GET", path, "", fields);
  }

  HttpResponse<String> place(String article, String user) throws Exception {
    String content = TEA.replace("tea", article);
    return send("POST", "/orders", content, "Content-Type", JSON, "Authorization", user);
  }

  static String field(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Reads a response whose content is a problem document that says its status. */
  static Problem problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    MediaType type = MediaType.parse(field(response, "Content-Type"));
    assertThat(type.subtype()).isEqualTo(Problem.MEDIA_TYPE.subtype());
    Problem problem = Problem.parse(response.body());
    assertThat(problem.status()).isIn(null, status);
    return problem;
  }
}
