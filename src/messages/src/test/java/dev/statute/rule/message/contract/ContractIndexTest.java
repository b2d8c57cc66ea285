package dev.statute.rule.message.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are routed as the server of Statute does. */
class ContractIndexTest {

  private static final ContractIndex INDEX =
      ContractIndex.of(
          List.of(
              Shop.contract(
                  """
                  contract: 1
                  api: com.example.Files
                  law: {name: http.yaml, digest: ""}
                  operations:
                    any: {route: "GET /f/{path+}", reply: A, responses: {Ok: {status: 200}}}
                    meta: {route: "GET /f/{path+}/meta", reply: A, responses: {Ok: {status: 200}}}
                    one: {route: "GET /f/{id}", reply: A, responses: {Ok: {status: 200}}}
                    json: {route: "GET /f/{id}.json", reply: A, responses: {Ok: {status: 200}}}
                    version: {route: "GET /f/v{x}-{y}.json", reply: A, responses: {Ok: {status: 200}}}
                    top: {route: "GET /f/top", reply: A, responses: {Ok: {status: 200}}}
                    topHead: {route: "HEAD /f/top", reply: A, responses: {Ok: {status: 200}}}
                    put: {route: "PUT /f/{id}", reply: A, responses: {Ok: {status: 200}}}
                    root: {route: "GET /", reply: A, responses: {Ok: {status: 200}}}
                  """)),
          ApiBase.any());

  @ParameterizedTest
  @CsvSource({
    "GET, /f/top, top",
    "GET, /f/t%6Fp, top",
    "HEAD, /f/top, topHead",
    "HEAD, /f/x, one",
    "PUT, /f/top, put",
    "GET, /f/x, one",
    "GET, /f/x.json, json",
    "GET, /f/v1-2.json, version",
    "GET, /f/v1.json, json",
    "GET, /f/x/meta, meta",
    "GET, /f/x/y/meta, meta",
    "GET, /f/x/y, any",
    "GET, /f/x%2Fy, one",
    "GET, http://h.example, root",
    "GET, 'http://h.example?a=/f/top', root",
    "GET, 'http://h.example/f/a|b c', one",
    "GET, 'http://h.example/f/100%', one",
    "GET, http://u:p@H.example:80/f/top#x, top"
  })
  void mostSpecificPathWins(String method, String target, String operation) {
    assertThat(INDEX.find(method, target))
        .isInstanceOfSatisfying(
            ContractMatch.Found.class,
            found -> assertThat(found.operation().operation().name()).isEqualTo(operation));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/f/", "/f", "/f/x/", "/f//meta", "/F/top"})
  void pathsThatDifferAreUnknown(String target) {
    assertThat(INDEX.find("GET", target)).isInstanceOf(ContractMatch.UnknownPath.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "", "example.com:443"})
  void targetWithoutAPathIsElsewhere(String target) {
    assertThat(INDEX.find("OPTIONS", target)).isInstanceOf(ContractMatch.Elsewhere.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "https://", "/v1?x", "https://a.example/#b"})
  void baseThatIsNoneIsShown(String base) {
    assertThatThrownBy(() -> ApiBase.parse(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(base);
  }

  @Test
  void targetOfAStrangerNeverFails() {
    long seed = 21;
    Random random = new Random(seed);
    String alphabet = "/{}%2Ff+?#&=:@.\\ \u0000\u00ff\ud800[]*";
    for (int round = 0; round < 10_000; round++) {
      StringBuilder target = new StringBuilder(random.nextBoolean() ? "/f/" : "");
      for (int length = random.nextInt(40); length > 0; length--) {
        target.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String text = target.toString();
      assertThatCode(
              () -> {
                INDEX.find("GET", text);
                RequestTarget.of(text).parameters();
              })
          .as("seed %d, target %s", seed, text)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void operationsOfAContractAreListedInItsOrder() {
    assertThat(INDEX.operations())
        .extracting(one -> one.operation().name())
        .startsWith("any", "meta", "one");
  }
}
