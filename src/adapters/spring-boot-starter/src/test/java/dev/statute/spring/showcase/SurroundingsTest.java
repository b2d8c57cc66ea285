package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** An operation runs in what Spring keeps for each request, and its content goes through Spring. */
class SurroundingsTest extends ShopTest {

  @Test
  void anOperationSeesTheScopeAndTheLogContextOfItsRequest() throws Exception {
    send(
        "POST",
        "/orders",
        TEA,
        "Content-Type",
        JSON,
        "Authorization",
        ANNA,
        "X-Agent",
        "browser",
        "X-Request-Id",
        "r-1");
    assertThat(journal.entries()).contains("agent browser", "request r-1");
    journal.clear();
    place("tea", ANNA);
    assertThat(journal.entries()).contains("agent nobody", "request none");
  }

  @Test
  void aLinkBeginsWithTheContextPath() throws Exception {
    HttpResponse<String> response = place("tea", ANNA);
    String location = field(response, "Location");
    assertThat(location).startsWith("/shop/orders/");
    assertThat(get(location.substring("/shop".length()), "Authorization", ANNA).statusCode())
        .isEqualTo(200);
  }

  /** By a property of Spring. */
  @Test
  void contentIsNamedAsTheApplicationIsSetUp() throws Exception {
    assertThat(place("tea", ANNA).body())
        .contains("\"article_name\":\"tea\"", "\"placed_by\":\"anna\"");
  }

  @Test
  void theServerCompresses() throws Exception {
    HttpResponse<String> plain = get("/articles");
    HttpResponse<String> coded = get("/articles", "Accept-Encoding", "gzip");
    assertThat(field(coded, "Content-Encoding")).isEqualTo("gzip");
    assertThat(coded.body().length()).isLessThan(plain.body().length() / 10);
  }

  @Test
  void aFormIsReadByTheOperation() throws Exception {
    String type = "application/x-www-form-urlencoded";
    String[] fields = {"Content-Type", type, "Authorization", ANNA};
    assertThat(send("POST", "/orders/1/notes", "text=a+b%26c", fields).statusCode()).isEqualTo(204);
    assertThat(send("PUT", "/orders/1/notes", "text=d", fields).statusCode()).isEqualTo(204);
    assertThat(journal.entries()).containsExactly("note a b&c", "replaced d");
  }

  /** Not by the resolver of Spring, which would have nothing left of it. */
  @Test
  void aFormWithPartsIsReadByTheOperation() throws Exception {
    String content =
        """
        --b\r
        Content-Disposition: form-data; name="title"\r
        \r
        receipt\r
        --b\r
        Content-Disposition: form-data; name="file"; filename="r.txt"\r
        Content-Type: text/plain\r
        \r
        12345\r
        --b--\r
        """;
    HttpResponse<String> response =
        send(
            "POST",
            "/orders/1/documents",
            content,
            "Content-Type",
            "multipart/form-data;boundary=b",
            "Authorization",
            ANNA);
    assertThat(response.body()).isEqualTo("{\"file_title\":\"receipt\",\"octets\":5}");
  }
}
