package dev.statute.spring.showcase;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What Spring 7 tests applications with works, with a server and without. */
class RestTestClientTest extends ShopTest {

  @Test
  void aClientOfTheServerPlacesAnOrder() {
    RestTestClient client = RestTestClient.bindToServer().baseUrl(uri("").toString()).build();
    client
        .post()
        .uri("/orders")
        .header("Authorization", ANNA)
        .contentType(MediaType.APPLICATION_JSON)
        .body(TEA)
        .exchange()
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueMatches("Location", "/shop/orders/\\d+")
        .expectBody()
        .jsonPath("$.placed_by")
        .isEqualTo("anna");
  }

  @Test
  void aClientWithoutServerReadsArticles() {
    RestTestClient client = RestTestClient.bindToApplicationContext(context).build();
    client.get().uri("/articles").exchange().expectStatus().isOk();
  }
}
