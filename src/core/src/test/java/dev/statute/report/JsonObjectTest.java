package dev.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonObjectTest {

  @Test
  void isWrittenInTheOrderInWhichItWasPut() {
    JsonObject object =
        new JsonObject()
            .put("z", 1)
            .put("a", List.of(new JsonObject(), new JsonObject().put("b", true)))
            .put("e", List.of())
            .put("m", new JsonObject().put("t", "text"));
    assertThat(object.text())
        .isEqualTo(
            """
            {
              "z": 1,
              "a": [
                {},
                {
                  "b": true
                }
              ],
              "e": [],
              "m": {
                "t": "text"
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"quoted\" and \\ and / and '",
        "\b\f\n\r\t\0\u001f\u007f\u0085",
        "</script><!-- & ]]>",
        "\u2028\u2029\ufeff\ufffe",
        "é ñ 漢字 \uD83D\uDE00",
      })
  void holdsAnyText(String text) {
    String json = new JsonObject().put(text, text).text();
    JsonNode read = new ObjectMapper().readTree(json);
    assertThat(read.get(text).asString()).isEqualTo(text);
    assertThat(json).doesNotContain("<", "\u2028", "\u2029");
    assertThat(json.lines()).hasSize(3);
  }

  @Test
  void holdsEachCharacter() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = "<" + c + ">";
      String expected = Character.isSurrogate(c) ? "<\uFFFD>" : text;
      String json = new JsonObject().put("c", text).text();
      assertThat(new ObjectMapper().readTree(json).get("c").asString()).isEqualTo(expected);
    }
  }
}
