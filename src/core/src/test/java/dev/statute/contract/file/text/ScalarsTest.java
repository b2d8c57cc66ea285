package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts stand in quotes where some reader of YAML would take them for something else. */
class ScalarsTest {

  private static String block(String text) {
    StringBuilder out = new StringBuilder();
    Scalars.append(out, text, false);
    return out.toString();
  }

  private static String flow(String text) {
    StringBuilder out = new StringBuilder();
    Scalars.append(out, text, true);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get",
        "/orders",
        "com.example.Orders$Line",
        "If-None-Match",
        "It is so; and so (always)",
        "nullable",
        "onward",
        "über",
        "注文",
        "__proto__",
        "a#b",
        "Yes sir",
        "X-1_2"
      })
  void thatIsSoOfNoPlainText(String text) {
    assertThat(block(text)).isEqualTo(text);
    assertThat(flow(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /orders/{id}",
        "a.List<b[],c?>",
        "https://example.com/a",
        "It's, so to say, \"so\""
      })
  void someTextsNeedQuotesOnlyInBraces(String text) {
    assertThat(block(text)).isEqualTo(text);
    assertThat(flow(text)).isEqualTo('"' + text.replace("\"", "\\\"") + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a ",
        " a",
        "null",
        "Null",
        "NULL",
        "~",
        "true",
        "False",
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "1",
        "1.0",
        "1e3",
        "-1",
        "+1",
        ".5",
        ".inf",
        "0x1F",
        "0o17",
        "1_000",
        "1:30",
        "2026-12-01",
        "=",
        "<<",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-",
        "---",
        "...",
        "? a",
        "?",
        ": a",
        "!a",
        "&a",
        "*a",
        "%a",
        "@a",
        "`a`",
        "|",
        ">",
        "[a]",
        "{a}",
        ",a",
        "]",
        "}",
        "\"a\"",
        "'a'",
        "*/*",
        "😀"
      })
  void othersAlwaysNeedThem(String text) {
    assertThat(block(text)).isEqualTo('"' + text.replace("\"", "\\\"") + '"');
    assertThat(flow(text)).isEqualTo(block(text));
  }

  @Test
  void whatDoesNotShowIsEscaped() {
    assertThat(block("a\tb\r\nc")).isEqualTo("\"a\\tb\\r\\nc\"");
    assertThat(block("\0\u001B\u007F\u0085\u00AD")).isEqualTo("\"\\x00\\x1B\\x7F\\x85\\xAD\"");
    assertThat(block("\u2028\u202E\u200B\uFEFF\uFFFE"))
        .isEqualTo("\"\\u2028\\u202E\\u200B\\uFEFF\\uFFFE\"");
    assertThat(block("\uDB40\uDC01")).isEqualTo("\"\\U000E0001\"");
    assertThat(block("a\uD800b")).isEqualTo("\"a\uFFFDb\"");
    assertThat(block("C:\\x")).isEqualTo("C:\\x");
    assertThat(flow("C\\x")).isEqualTo("\"C\\\\x\"");
  }

  @Test
  void severalLinesStandForThemselvesIfNothingInThemIsLost() {
    assertThat(Scalars.isLines("One.\n\n  Two: *so*\t#3\n---\nthree */")).isTrue();
    assertThat(Scalars.isLines("One.")).isFalse();
    assertThat(Scalars.isLines("One.\n")).isFalse();
    assertThat(Scalars.isLines("\nOne.")).isFalse();
    assertThat(Scalars.isLines(" One.\nTwo.")).isFalse();
    assertThat(Scalars.isLines("One. \nTwo.")).isFalse();
    assertThat(Scalars.isLines("One.\r\nTwo.")).isFalse();
    assertThat(Scalars.isLines("One.\u0085\nTwo.")).isFalse();
    assertThat(Scalars.isLines("One.\u00A0\nTwo.")).isFalse();
    assertThat(Scalars.isLines("One.\u202E\nTwo.")).isFalse();
  }
}
