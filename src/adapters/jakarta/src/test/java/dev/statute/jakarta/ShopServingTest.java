package dev.statute.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.server.Limits;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import shop.AuditFilter;
import shop.Book;
import shop.ShopResource;
import shop.SoldOutMapper;

/** A generated resource class with operations of each kind, in each container. */
class ShopServingTest {

  private static final Book BOOK = new Book();
  private static final int LIMIT = 1000;
  private static final String[] JSON = {"Content-Type", "application/json"};
  private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};

  @Nested
  class InJersey extends Cases {
    InJersey() {
      super(JerseyContainer::start);
    }
  }

  @Nested
  class InRestEasy extends Cases {
    InRestEasy() {
      super(RestEasyContainer::start);
    }
  }

  /** The application, as its user writes it. */
  static final class Shopping extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(SoldOutMapper.class, AuditFilter.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
      return Set.of(
          new ShopResource(BOOK), new StatuteFeature(Limits.standard().withRequestContent(LIMIT)));
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Cases {

    private final Container.Kind kind;
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Container container;

    Cases(Container.Kind kind) {
      this.kind = kind;
    }

    @BeforeAll
    void start() {
      container = kind.start(new Shopping(), "/base");
    }

    @AfterAll
    void stop() {
      container.close();
    }

    private HttpResponse<String> send(String method, String path, String content, String... headers)
        throws IOException, InterruptedException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + container.address().getPort() + "/base" + path))
              .method(
                  method,
                  content.isEmpty()
                      ? HttpRequest.BodyPublishers.noBody()
                      : HttpRequest.BodyPublishers.ofString(content));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void expect(
        String expected, String method, String path, String content, String... headers)
        throws IOException, InterruptedException {
      HttpResponse<String> response = send(method, path, content, headers);
      String type = response.headers().firstValue("Content-Type").orElse("-");
      assertThat(response.statusCode() + " " + type.split(";")[0] + " " + response.body())
          .as(method + " " + path)
          .startsWith(expected);
    }

    @Test
    void providersWriteEntitiesWithTheFieldsOfTheReply() throws Exception {
      HttpResponse<String> response = send("GET", "/shop/items/1", "");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEqualTo("{\"article\":\"nail\",\"quantity\":1}");
      assertThat(response.headers().firstValue("ETag")).contains("\"1\"");
      expect("304 - ", "GET", "/shop/items/1", "", "If-None-Match", "\"1\"");
      expect(
          "200 application/json [{\"article\":\"a\",\"quantity\":3},{\"article\":\"b c\",\"quantity\":3}]",
          "GET",
          "/shop/items?tag=a&tag=b%20c&limit=3",
          "");
    }

    @Test
    void parametersThatCannotBeConvertedAreRefusedByName() throws Exception {
      String problem = "400 application/problem+json {\"title\":\"Bad Request\",\"status\":400,";
      expect(
          problem + "\"detail\":\"The path variable 'id' is not valid.\"",
          "GET",
          "/shop/items/x",
          "");
      expect(
          problem + "\"detail\":\"The query parameter 'limit' is not valid.\"",
          "GET",
          "/shop/items?limit=x",
          "");
      expect(
          problem + "\"detail\":\"The form field 'sizes' is not valid.\"",
          "POST",
          "/shop/search",
          "text=a&sizes=x",
          FORM);
    }

    @Test
    void providersReadEntities() throws Exception {
      String item = "{\"article\":\"nut\",\"quantity\":2}";
      HttpResponse<String> placed = send("POST", "/shop/items", item, JSON);
      assertThat(placed.statusCode()).isEqualTo(201);
      assertThat(placed.headers().firstValue("Location").orElseThrow()).endsWith("/shop/items/1");
      assertThat(BOOK.has("nut")).isTrue();
      expect("400 application/problem+json", "POST", "/shop/items", "{\"article\":", JSON);
      expect("400 application/problem+json", "POST", "/shop/items", "", JSON);
      expect(
          "415 application/problem+json", "POST", "/shop/items", "x", "Content-Type", "text/xml");
      expect("415 application/problem+json", "POST", "/shop/items", "x");
    }

    @Test
    void whatTheClientDoesNotAcceptIsNotPlaced() throws Exception {
      String item = "{\"article\":\"unwanted\",\"quantity\":2}";
      expect(
          "406 application/problem+json",
          "POST",
          "/shop/items",
          item,
          "Content-Type",
          "application/json",
          "Accept",
          "text/html");
      assertThat(BOOK.has("unwanted")).isFalse();
    }

    @Test
    void textsAreJson() throws Exception {
      expect(
          "200 application/json \"3 \\\"nA\\\"\"",
          "PUT",
          "/shop/items/3/name",
          "\"n\\u0041\"",
          JSON);
      expect("200 application/json \"why\"", "QUERY", "/shop/items", "\"why\"", JSON);
      expect("400 application/problem+json", "QUERY", "/shop/items", "why", JSON);
    }

    @Test
    void contentCanBeMissingWhereItIsOptional() throws Exception {
      expect("200 application/json \"3 \\\"", "PUT", "/shop/items/3/name", "");
    }

    @Test
    void methodsThatTheResourceLacksAreRefusedWithThoseItHas() throws Exception {
      HttpResponse<String> refused = send("PATCH", "/shop/items/3", "");
      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, DELETE, OPTIONS");
      expect("501 application/problem+json", "BREW", "/shop/items/3", "");
      HttpResponse<String> options = send("OPTIONS", "/shop/items", "");
      assertThat(options.statusCode()).isEqualTo(204);
      assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, POST, QUERY, OPTIONS");
      assertThat(options.headers().firstValue("Accept-Post")).contains("application/json");
    }

    @Test
    void pathsWithoutOperationAreProblemsUnderThePathOfTheApiOnly() throws Exception {
      expect("404 application/problem+json", "GET", "/shop/nothing", "");
      expect("404 application/problem+json", "OPTIONS", "/shop/nothing", "");
      expect("404 application/problem+json", "GET", "/shop/items/1/", "");
      assertThat(send("GET", "/elsewhere", "").body()).doesNotContain("problem", "refused");
    }

    @Test
    void formsAndPartsAreRead() throws Exception {
      expect(
          "200 application/json \"a b[1, 2]\"",
          "POST",
          "/shop/search",
          "text=a+b&sizes=1&sizes=2",
          FORM);
      String parts =
          """
          --b
          Content-Disposition: form-data; name="title"

          T
          --b
          Content-Disposition: form-data; name="picture"; filename="p"

          PP
          --b
          Content-Disposition: form-data; name="item"
          Content-Type: application/json

          {"article":"i","quantity":1}
          --b--
          """
              .replace("\n", "\r\n");
      expect(
          "200 application/json \"T PP i\"",
          "POST",
          "/shop/pictures",
          parts,
          "Content-Type",
          "multipart/form-data; boundary=b");
    }

    @Test
    void contentIsStreamed() throws Exception {
      expect("200 text/plain a/b", "GET", "/shop/files/a/b", "");
      expect("200 application/json \"a/b 3\"", "PUT", "/shop/files/a/b", "123");
      assertThat(send("GET", "/shop/files/large", "").body()).hasSize(100_000);
      HttpResponse<String> head = send("HEAD", "/shop/files/abc", "");
      assertThat(head.headers().firstValue("Content-Length")).contains("3");
    }

    @Test
    void contentBeyondTheLimitIsRefused() throws Exception {
      String large = "x".repeat(LIMIT + 1);
      expect("413 application/problem+json", "PUT", "/shop/files/a", large);
      expect("413 application/problem+json", "POST", "/shop/items", '"' + large + '"', JSON);
    }

    @Test
    void mappersOfTheApplicationAnswerItsExceptions() throws Exception {
      String item = "{\"article\":\"taken\",\"quantity\":2}";
      expect("409 text/plain sold out", "POST", "/shop/items", item, JSON);
      expect("409 text/plain sold out", "GET", "/shop/later/taken", "");
    }

    @Test
    void otherFailuresTellNothing() throws Exception {
      String failure =
          "500 application/problem+json {\"title\":\"Internal Server Error\",\"status\":500}";
      expect(failure, "GET", "/shop/failing/checked", "");
      expect(failure, "GET", "/shop/failing/unchecked", "");
    }

    @Test
    void stagesAreAwaited() throws Exception {
      expect(
          "200 application/json {\"article\":\"ones\",\"quantity\":1}",
          "GET",
          "/shop/later/one",
          "",
          "Cookie",
          "session=s");
    }

    @Test
    void filtersAreBoundByTheAnnotationsOfTheInterface() throws Exception {
      assertThat(send("GET", "/shop/items/1", "").headers().firstValue("X-Audited"))
          .contains("yes");
    }
  }
}
