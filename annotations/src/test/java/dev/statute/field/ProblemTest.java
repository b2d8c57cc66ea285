package dev.statute.field;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The first example of RFC 9457, 3. */
  private static Problem outOfCredit() {
    return Problem.ofType("https://example.com/probs/out-of-credit")
        .title("You do not have enough credit.")
        .status(403)
        .detail("Your current balance is 30, but that costs 50.")
        .instance("/account/12345/msgs/abc")
        .with("balance", 30)
        .with("accounts", List.of("/account/12345", "/account/67890"))
        .build();
  }

  @Test
  void writesTheExampleOfTheRfc() throws IOException {
    assertThat(JSON.readTree(outOfCredit().toJson()))
        .isEqualTo(
            JSON.readTree(
                """
                {"type": "https://example.com/probs/out-of-credit",
                 "title": "You do not have enough credit.",
                 "status": 403,
                 "detail": "Your current balance is 30, but that costs 50.",
                 "instance": "/account/12345/msgs/abc",
                 "balance": 30,
                 "accounts": ["/account/12345", "/account/67890"]}
                """));
    assertThat(outOfCredit().members().keySet())
        .containsExactly("type", "title", "status", "detail", "instance", "balance", "accounts");
    assertThat(Problem.ofStatus(404).build().toJson()).isEqualTo("{\"status\":404}");
    assertThat(Problem.ofType("about:blank").build().toJson()).isEqualTo("{}");
  }

  @Test
  void everyJsonValueSurvivesALibrary() throws IOException {
    Map<String, Object> nested = new HashMap<>();
    nested.put("n\"\\\u0000\u2028\u00e4", null);
    List<Object> values =
        Arrays.asList(
            1L,
            new BigDecimal("1.50"),
            2.5,
            true,
            null,
            "\r\n\ud83d\ude00",
            List.of(),
            Map.of(),
            nested);
    Problem problem = Problem.ofStatus(400).with("values", values).build();
    assertThat(JSON.readTree(problem.toJson()).get("values").toString())
        .isEqualTo(JSON.readTree(JSON.writeValueAsString(values)).toString());
    assertThat(problem.toJson()).matches("[ -~]+");
  }

  @Test
  void copiesAllThatItHolds() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Problem problem = Problem.ofStatus(400).with("list", list).build();
    list.add("b");
    assertThat(problem.extensions().get("list")).isEqualTo(List.of("a"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> problem.extensions().put("c", 1));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((List<?>) problem.extensions().get("list")).clear());
    assertThat(outOfCredit()).isEqualTo(outOfCredit());
  }

  @Test
  void refusesWhatIsNoProblem() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    for (Object value :
        List.of(
            Double.NaN,
            Float.POSITIVE_INFINITY,
            new Object(),
            'c',
            new BigDecimal("1e1001"),
            cycle,
            Map.of(1, 2))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Problem.ofStatus(400).with("a", value).build());
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Problem.ofStatus(99).build());
    assertThatIllegalArgumentException().isThrownBy(() -> Problem.ofStatus(600).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.ofStatus(400).with("type", "x").build());
    assertThatIllegalArgumentException().isThrownBy(() -> Problem.ofType("a b"));
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Problem problem :
        List.of(
            outOfCredit(),
            Problem.ofStatus(404).build(),
            Problem.ofType("about:blank").with("a", null).with("b", List.of(Map.of())).build(),
            Problem.ofType("/a").detail("\r\n\ud83d\ude00\u0000").with("", "").build())) {
      assertThat(Problem.parse(problem.toJson())).isEqualTo(problem);
      assertThat(Problem.parse(("\ufeff" + problem.toJson()).getBytes(UTF_8))).isEqualTo(problem);
      assertThat(Problem.ofMembers(problem.members())).isEqualTo(problem);
    }
    assertThat(Problem.parse("{\"title\":\"\u00e4\"}".getBytes(UTF_8)).title()).isEqualTo("\u00e4");
  }

  /** RFC 9457, 3.1. */
  @Test
  void aMemberOfAnotherTypeIsIgnored() {
    for (String member :
        List.of(
            "\"type\":1",
            "\"type\":null",
            "\"type\":\"a b\"",
            "\"title\":2",
            "\"title\":{}",
            "\"status\":\"404\"",
            "\"status\":404.5",
            "\"status\":99",
            "\"status\":600",
            "\"status\":-404",
            "\"status\":4294967700",
            "\"status\":18446744073709552020",
            "\"status\":1e1000",
            "\"status\":true",
            "\"detail\":[]",
            "\"instance\":\"a b\"",
            "\"instance\":false")) {
      assertThat(Problem.parse("{" + member + "}").members()).as(member).isEmpty();
    }
    assertThat(Problem.parse("{\"status\":4.04e2}").status()).isEqualTo(404);
    assertThat(Problem.ofMembers(Map.of("status", 404.0)).status()).isEqualTo(404);
    assertThat(Problem.parse("{\"type\":\"\"}").type()).hasToString("");
  }

  @Test
  void unknownMembersAreExtensions() {
    assertThat(Problem.parse("{\"Status\":1,\"n\":null,\"d\":1.50,\"l\":[{\"status\":\"x\"}]}"))
        .satisfies(
            problem ->
                assertThat(problem.extensions().keySet()).containsExactly("Status", "n", "d", "l"))
        .satisfies(
            problem -> assertThat(problem.extensions().get("d")).isEqualTo(new BigDecimal("1.50")));
  }

  @Test
  void whatIsNoObjectIsNoProblem() {
    for (String json :
        List.of(
            "", "null", "1", "\"a\"", "[]", "[{}]", "{", "{} {}", "{\"a\":1,\"a\":1}", "{a:1}")) {
      assertThatExceptionOfType(FieldSyntaxException.class)
          .as(json)
          .isThrownBy(() -> Problem.parse(json));
    }
    for (byte[] octets :
        List.of(
            new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
            new byte[] {'{', '"', (byte) 0xc3},
            "{}".getBytes(UTF_16LE))) {
      assertThatExceptionOfType(FieldSyntaxException.class).isThrownBy(() -> Problem.parse(octets));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.ofMembers(Map.of("a", new Object())));
  }

  @Test
  void textWithoutBoundIsNotEvenDecoded() {
    byte[] spaces = new byte[4 << 20];
    Arrays.fill(spaces, (byte) ' ');
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(() -> Problem.parse(spaces))
        .withMessageContaining("at most 1048576 characters");
    String wide = "{\"title\":\"" + "\u20ac".repeat((1 << 20) - 12) + "\"}";
    assertThat(Problem.parse(wide.getBytes(StandardCharsets.UTF_8)).title()).startsWith("\u20ac");
  }
}
