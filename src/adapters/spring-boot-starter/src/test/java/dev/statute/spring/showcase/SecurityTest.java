package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Problem;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Spring Security refuses is a problem document, with the challenge that it had. */
class SecurityTest extends ShopTest {

  private static final String CHALLENGE = "WWW-Authenticate";

  @Test
  void aRequestWithoutCredentialsGetsTheChallengeOfTheApplication() throws Exception {
    HttpResponse<String> response = get("/orders/1");
    Problem problem = problem(response, 401);
    assertThat(field(response, CHALLENGE)).isIn("Basic realm=\"shop\"", "Bearer");
    assertThat(problem.title()).isEqualTo("Unauthorized");
    assertThat(problem.extensions()).containsEntry(Problem.REFUSED, true);
  }

  @Test
  void aWrongPasswordGetsTheChallengeOfBasic() throws Exception {
    HttpResponse<String> response = get("/orders/1", "Authorization", basic("anna", "wrong"));
    problem(response, 401);
    assertThat(field(response, CHALLENGE)).isEqualTo("Basic realm=\"shop\"");
  }

  /** RFC 6750, 3.1. */
  @Test
  void aTokenThatIsRefusedGetsTheChallengeOfBearerWithItsError() throws Exception {
    HttpResponse<String> response = get("/orders/1", "Authorization", "Bearer bad");
    problem(response, 401);
    assertThat(field(response, CHALLENGE)).startsWith("Bearer").contains("error=\"invalid_token\"");
  }

  /** RFC 6750, 3.1. */
  @Test
  void aTokenThatPermitsTooLittleGetsTheChallengeOfBearerWithItsError() throws Exception {
    HttpResponse<String> response =
        send("POST", "/orders/1/documents", "", "Authorization", "Bearer good");
    problem(response, 403);
    assertThat(field(response, CHALLENGE))
        .startsWith("Bearer")
        .contains("error=\"insufficient_scope\"");
  }

  @Test
  void whatTheMethodOfTheBeanForbidsIsForbidden() throws Exception {
    Problem problem = problem(send("DELETE", "/orders/1", "", "Authorization", ANNA), 403);
    assertThat(problem.title()).isEqualTo("Forbidden");
    assertThat(send("DELETE", "/orders/1", "", "Authorization", ROOT).statusCode()).isEqualTo(204);
  }

  @Test
  void whatAStageForbidsLaterIsForbidden() throws Exception {
    Problem problem = problem(get("/orders/403/forecast", "Authorization", ANNA), 403);
    assertThat(problem.extensions()).doesNotContainKey(Problem.REFUSED);
  }

  @Test
  void aRefusalOfHeadHasTheFieldsAndNoContent() throws Exception {
    HttpResponse<String> response = send("HEAD", "/orders/1", "");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(field(response, CHALLENGE)).isNotEmpty();
    assertThat(field(response, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE.toString());
    assertThat(response.body()).isEmpty();
  }

  @Test
  void whatTheFirewallRejectsIsAProblem() throws Exception {
    problem(get("/orders/1;x=y", "Authorization", ANNA), 400);
  }

  /** What Spring Security compares and what the operation is found by are the same. */
  @Test
  void noSpellingOfAPathGoesAroundWhoMayAsk() throws Exception {
    for (String path :
        List.of(
            "/%6Frders/1",
            "/%6frders/%31",
            "/orders%2F1",
            "/orders//1",
            "//orders/1",
            "/ORDERS/1",
            "/orders/1/",
            "/orders/./1",
            "/orders/%2e/1",
            "/x/../orders/1",
            "/x/..;/orders/1",
            "/orders;a=b/1",
            "/orders/1%3Ba",
            "/orders/1%00",
            "/orders/1.json",
            "/orders%5C1")) {
      for (String method : List.of("GET", "HEAD", "DELETE")) {
        assertThat(send(method, path, "").statusCode()).as(method + ' ' + path).isIn(400, 401, 404);
      }
    }
  }

  /** Other handlers keep what they had. */
  @Test
  void elsewhereNothingChanges() throws Exception {
    HttpResponse<String> response = get("/plain/hello");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(field(response, "Content-Type")).doesNotContain("problem");
    assertThat(get("/plain/hello", "Authorization", ANNA).body()).isEqualTo("hello");
  }

  @Test
  void thePrincipalOfTheRequestIsAnArgument() throws Exception {
    assertThat(place("tea", ANNA).body()).contains("\"placed_by\":\"anna\"");
    assertThat(place("tea", "Bearer good").body()).contains("\"placed_by\":\"robot\"");
  }
}
