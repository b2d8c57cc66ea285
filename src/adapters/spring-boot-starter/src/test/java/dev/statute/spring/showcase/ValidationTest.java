package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The constraints of Bean Validation are checked by Spring, before the operation is called. */
class ValidationTest extends ShopTest {

  @Test
  void aParameterThatViolatesItsConstraintIsABadRequest() throws Exception {
    problem(get("/orders/1001", "Authorization", ANNA), 400);
    assertThat(get("/orders/1000", "Authorization", ANNA).statusCode()).isEqualTo(404);
  }

  @Test
  void contentThatViolatesItsConstraintsIsABadRequest() throws Exception {
    for (String content :
        new String[] {
          "{\"article_name\": \" \", \"quantity\": 1}",
          "{\"article_name\": \"tea\", \"quantity\": 0}"
        }) {
      HttpResponse<String> response =
          send("POST", "/orders", content, "Content-Type", JSON, "Authorization", ANNA);
      problem(response, 400);
    }
    assertThat(journal.entries()).isEmpty();
  }

  /** What is no value at all never comes to validation. */
  @Test
  void whatIsNotAValueIsRefused() throws Exception {
    problem(get("/orders/x", "Authorization", ANNA), 400);
    problem(send("POST", "/orders", "{", "Content-Type", JSON, "Authorization", ANNA), 400);
    problem(
        send("POST", "/orders", "<a/>", "Content-Type", "text/xml", "Authorization", ANNA), 415);
    problem(
        send(
            "POST",
            "/orders",
            TEA,
            "Content-Type",
            JSON,
            "Authorization",
            ANNA,
            "Accept",
            "text/html"),
        406);
    assertThat(journal.entries()).isEmpty();
    problem(get("/orders/1/nothing", "Authorization", ANNA), 404);
    HttpResponse<String> response = send("PATCH", "/orders/1", "", "Authorization", ANNA);
    problem(response, 405);
    assertThat(field(response, "Allow").split(", "))
        .containsExactlyInAnyOrder("GET", "HEAD", "DELETE", "OPTIONS");
  }
}
