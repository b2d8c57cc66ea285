package dev.statute.codec.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, clause by clause. */
class JsonTextTest {

  private static final ObjectMapper OTHER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** RFC 8259, 2: white space stands around the six structural characters, and is of four kinds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " 1",
        "1 ",
        "\t\r\n 1 \n\r\t",
        "[ 1 , 2 ]",
        "{ \"a\" : 1 , \"b\" : [ ] }",
        "{\n}",
        "[\t]",
        "\ufeff1",
        "\ufeff {}"
      })
  void whiteSpaceIsSkipped(String text) {
    assertThat(catchThrowable(() -> JsonText.parse(text))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\f1",
        "\u000b1",
        "\u00a01",
        "\u20281",
        "1\u0000",
        "\u0000",
        "\ufeff",
        "1\ufeff",
        "\ufeff\ufeff1",
        " \ufeff1"
      })
  void otherSpaceIsNone(String text) {
    refused(text);
  }

  /** RFC 8259, 3: three literals, in lower case. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tru",
        "truee",
        "True",
        "TRUE",
        "nul",
        "Null",
        "undefined",
        "nan",
        "NaN",
        "Infinity",
        "-Infinity",
        "fals",
        "f",
        "t",
        "n",
        "'a'",
        "a",
        "/**/1",
        "//\n1",
        "1 // one",
        "# one\n1"
      })
  void otherWordsAreNoLiterals(String text) {
    refused(text);
    refused("[" + text + "]");
    refused("{\"a\":" + text + "}");
  }

  /** RFC 8259, 4 and 5. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1;2]",
        "[1}",
        "[1]]",
        "[1]1",
        "{",
        "}",
        "{]",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\"1}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{\"a\":}",
        "{\"a\",1}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{[]:1}",
        "{\"a\":1}}",
        "{\"a\":1}{}",
        "{} 1",
        "1 1"
      })
  void brokenStructuresAreRefused(String text) {
    refused(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"a\":3}", "{\"\":1,\"\":1}",
        "{\"a\":1,\"\\u0061\":1}", "{\"x\":{\"a\":1,\"a\":2}}", "[{\"\\/\":1,\"/\":1}]"
      })
  void aNameComesOnce(String text) {
    refused(text);
  }

  @Test
  void equalNamesOfDifferentObjectsAreFine() {
    assertThat(JsonText.parse("{\"a\":{\"a\":1},\"b\":{\"a\":2}}"))
        .isEqualTo(Map.of("a", Map.of("a", 1), "b", Map.of("a", 2)));
  }

  /** RFC 8259, 6. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "+1",
        "--1",
        "-+1",
        "00",
        "01",
        "-01",
        "-00",
        "1.",
        ".1",
        "-.1",
        "1.e1",
        "1e",
        "1e+",
        "1e-",
        "1E",
        "1e1.5",
        "1.5.5",
        "0x1",
        "1f",
        "1d",
        "1L",
        "1_0",
        "0e",
        "0.",
        "-a",
        "\u0661",
        "1\u0661",
        "1.\u0661",
        "1e\u0661",
        "\uff11",
        "1 .0",
        "- 1",
        "1e 1",
        "0b1",
        "0o7"
      })
  void otherNumbersAreRefused(String text) {
    refused(text);
    refused("[" + text + "]");
  }

  @Test
  void numbersAreWhatTheyAre() {
    assertThat(JsonText.parse("[0,-0,12,-2147483648,2147483647,2147483648,-9223372036854775808]"))
        .isEqualTo(
            List.of(0, 0, 12, Integer.MIN_VALUE, Integer.MAX_VALUE, 1L << 31, Long.MIN_VALUE));
    assertThat(JsonText.parse("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(JsonText.parse("9223372036854775808")).isEqualTo(BigInteger.ONE.shiftLeft(63));
    assertThat(JsonText.parse("1.50")).isEqualTo(new BigDecimal("1.50"));
    assertThat(JsonText.parse("0.1")).isEqualTo(new BigDecimal("0.1"));
    assertThat(JsonText.parse("-1E+2")).isEqualTo(new BigDecimal("-1E+2"));
    assertThat(JsonText.parse("0e0")).isEqualTo(new BigDecimal("0e0"));
    assertThat(JsonText.parse("1e-7")).isEqualTo(new BigDecimal("1e-7"));
  }

  @Test
  void numbersHaveBounds() {
    String longest = "9".repeat(1000);
    assertThat(JsonText.parse(longest)).isEqualTo(new BigInteger(longest));
    for (String text :
        List.of(
            longest + "9",
            "0." + longest,
            "1".repeat(300_000),
            "1e1001",
            "1e-1001",
            "1e999999999",
            "1e99999999999",
            "0e-999999999")) {
      refused(text);
    }
  }

  /** RFC 8259, 7. */
  @Test
  void escapesAreResolved() {
    assertThat(JsonText.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e4\\u0000\""))
        .isEqualTo("\"\\/\b\f\n\r\tA\u00e4\u0000");
    assertThat(JsonText.parse("\"\\uD83D\\ude00\"")).isEqualTo("\ud83d\ude00");
    assertThat(JsonText.parse("\"a\ud83d\ude00b\\n\ud83d\ude00\""))
        .isEqualTo("a\ud83d\ude00b\n\ud83d\ude00");
    // Neither has to be escaped, though JavaScript once wanted the one and terminals the other.
    assertThat(JsonText.parse("\"\u2028\u007f\uffff\"")).isEqualTo("\u2028\u007f\uffff");
    assertThat(JsonText.parse("\"\"")).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"a",
        "\"\\",
        "\"\\\"",
        "a\"",
        "\"a\"b\"",
        "\"\n\"",
        "\"\t\"",
        "\"\u0000\"",
        "\"\u001f\"",
        "\"a\\x41\"",
        "\"\\a\"",
        "\"\\'\"",
        "\"\\U0041\"",
        "\"\\u\"",
        "\"\\u004\"",
        "\"\\u004g\"",
        "\"\\u 041\"",
        "\"\\u-041\"",
        "\"\\u\u0661\u0661\u0661\u0661\"",
        "\"\\0\"",
        "\"\\\n\"",
        "'a\"",
        "\"a'"
      })
  void brokenStringsAreRefused(String text) {
    refused(text);
    refused("{" + text + ":1}");
  }

  /** RFC 8259, 8.2: what half a surrogate pair means is up to whoever reads it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udc00",
        "\\ud800a",
        "\\ud800\\n",
        "\\ud800\\u0041",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\ud83d\\ud83d\\ude00",
      })
  void surrogatesComeInPairs(String text) {
    refused('"' + text + '"');
    refused("{\"" + text + "\":1}");
  }

  @Test
  void halfAPairIsNoCharacter() {
    String high = String.valueOf(Character.MIN_HIGH_SURROGATE);
    String low = String.valueOf(Character.MIN_LOW_SURROGATE);
    for (String text :
        List.of(high, low, low + high, "a" + high, high + "a", "\\ud800" + low, high + "\\udc00")) {
      surrogatesComeInPairs(text);
    }
  }

  @Test
  void nestingIsBounded() {
    int most = JsonText.MOST_NESTED;
    assertThat(JsonText.parse("[".repeat(most) + "1" + "]".repeat(most))).isNotNull();
    refused("[".repeat(most + 1) + "1" + "]".repeat(most + 1));
    refused("{\"a\":".repeat(most + 1) + "1" + "}".repeat(most + 1));
    refused("[".repeat(JsonText.LONGEST));
  }

  @Test
  void sizeIsBounded() {
    String many = "[" + "1,".repeat(JsonText.MOST_VALUES - 2) + "1]";
    assertThat((List<?>) JsonText.parse(many)).hasSize(JsonText.MOST_VALUES - 1);
    refused("[1," + many.substring(1));
    refused("\"" + "a".repeat(JsonText.LONGEST) + "\"");
  }

  @Test
  void whatIsReadCannotBeChanged() {
    Map<?, ?> members = (Map<?, ?>) JsonText.parse("{\"b\":[null],\"a\":{}}");
    assertThat(members).isNotNull();
    assertThat(members.keySet().toString()).isEqualTo("[b, a]");
    assertThat(members.get("b")).isEqualTo(Arrays.asList((Object) null));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(members::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(((List<?>) members.get("b"))::clear);
  }

  @Test
  void theFaultIsLocatedAndNotRepeated() {
    assertThatExceptionOfType(JsonSyntaxException.class)
        .isThrownBy(() -> JsonText.parse("{\"a\": secret}"))
        .withMessage("expected a value at index 6")
        .satisfies(e -> assertThat(e.index()).isEqualTo(6));
  }

  /** Two readers agree on what is JSON, and on what it says. */
  @Test
  void anotherReaderSaysTheSame() {
    Random random = new Random(8259);
    String alphabet = "{}[]:,\"\\ \n0123456789.-+eEtruefalsn/bu\u00e4\ud83d\ude00a";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text =
          new StringBuilder("{\"a\":[1,-2.5e1,true,null,\"\\u00e4\\n\"],\"b\":{}}");
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        int at = random.nextInt(text.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, c);
          case 1 -> text.setCharAt(at, c);
          default -> text.deleteCharAt(at);
        }
      }
      if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
        compare(text.toString());
      }
    }
  }

  private static void compare(String text) {
    Object other;
    try {
      other = OTHER.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      refused(text);
      return;
    }
    // It takes half a pair in an escape.
    if (!text.matches("(?s).*\\\\u[dD][89a-fA-F].*")) {
      assertThat(JsonText.parse(text)).as(text).isEqualTo(other);
    }
  }

  private static void refused(String text) {
    assertThatExceptionOfType(JsonSyntaxException.class)
        .as("%.60s", text)
        .isThrownBy(() -> JsonText.parse(text))
        .satisfies(e -> assertThat(e.index()).isBetween(0, text.length()));
  }
}
