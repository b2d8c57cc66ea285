package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the application says of other origins, in a configurer and by annotations, holds. */
class CorsTest extends ShopTest {

  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @Test
  void aPreflightIsAnsweredAsTheConfigurerSays() throws Exception {
    HttpResponse<String> response = preflight("/orders", "https://shop.example", "POST");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(field(response, ALLOWED)).isEqualTo("https://shop.example");
    assertThat(field(response, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(preflight("/orders/1", "https://shop.example", "DELETE").statusCode())
        .isEqualTo(403);
    assertThat(preflight("/orders", "https://other.example", "POST").statusCode()).isEqualTo(403);
  }

  @Test
  void aResponseSaysWhoMayReadIt() throws Exception {
    HttpResponse<String> response =
        get("/orders/1", "Origin", "https://shop.example", "Authorization", ANNA);
    assertThat(field(response, ALLOWED)).isEqualTo("https://shop.example");
    assertThat(field(response, "Access-Control-Expose-Headers")).contains("Location");
  }

  @Test
  void theAnnotationOfABeanIsFollowed() throws Exception {
    HttpResponse<String> response = get("/articles", "Origin", "https://partner.example");
    assertThat(field(response, ALLOWED)).isEqualTo("https://partner.example");
    assertThat(field(preflight("/articles", "https://partner.example", "GET"), ALLOWED))
        .isEqualTo("https://partner.example");
    assertThat(get("/articles", "Origin", "https://shop.example").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> preflight(String path, String origin, String method)
      throws Exception {
    return send("OPTIONS", path, "", "Origin", origin, "Access-Control-Request-Method", method);
  }
}
