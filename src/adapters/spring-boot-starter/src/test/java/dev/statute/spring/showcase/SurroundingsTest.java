package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
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

  /** As the filter for CSRF does. */
  @Test
  void aFormOfWhichAFilterAskedForAParameterIsReadByTheOperation() throws Exception {
    String type = "application/x-www-form-urlencoded";
    String[] fields = {"Content-Type", type, "Authorization", ANNA, "X-Asks-Parameter", "yes"};
    assertThat(send("POST", "/orders/1/notes", "text=a+b%26c", fields).statusCode()).isEqualTo(204);
    assertThat(journal.entries()).containsExactly("note a b&c");
  }

  /** However the name is spelled there. */
  @Test
  void aQueryIsNoForm() throws Exception {
    String type = "application/x-www-form-urlencoded";
    String[] fields = {"Content-Type", type, "Authorization", ANNA};
    for (String query : new String[] {"text=q", "te%78t=q", "text"}) {
      HttpResponse<String> response = send("POST", "/orders/1/notes?" + query, "", fields);
      assertThat(response.statusCode()).as(query).isIn(400, 422);
    }
    send("POST", "/orders/1/notes?te%78t=q", "text=a", fields);
    assertThat(journal.entries()).containsExactly("note a");
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
    assertThat(attach(content)).isEqualTo("{\"file_title\":\"receipt\",\"octets\":5}");
    assertThat(attach(content, "X-Asks-Parameter", "yes"))
        .isEqualTo("{\"file_title\":\"receipt\",\"octets\":5}");
    assertThat(attach("--b\r\n")).contains("\"status\":400");
    assertThat(attach("--b\r\n", "X-Asks-Parameter", "yes")).contains("\"status\":400");
  }

  private String attach(String content, String... more) throws Exception {
    String type = "multipart/form-data;boundary=b";
    List<String> fields = new ArrayList<>(List.of("Content-Type", type, "Authorization", ANNA));
    fields.addAll(List.of(more));
    String[] all = fields.toArray(String[]::new);
    return send("POST", "/orders/1/documents", content, all).body();
  }
}
