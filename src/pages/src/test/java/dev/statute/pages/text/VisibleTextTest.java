package dev.statute.pages.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @Test
  void characterThatTurnsTextRoundIsNamed() {
    assertThat(VisibleText.of("admin\u202Etxt.exe")).isEqualTo("admin⟨U+202E⟩txt.exe");
    assertThat(VisibleText.of("a\u2066b\u200Fc")).isEqualTo("a⟨U+2066⟩b⟨U+200F⟩c");
  }

  @Test
  void characterWithoutShapeIsNamed() {
    assertThat(VisibleText.of("a\0b\u200Bc\uFEFFd\u00ADe"))
        .isEqualTo("a⟨U+0000⟩b⟨U+200B⟩c⟨U+FEFF⟩d⟨U+00AD⟩e");
    assertThat(VisibleText.of("\uD800")).isEqualTo("⟨U+D800⟩");
    assertThat(VisibleText.of("\uFFFF")).isEqualTo("⟨U+FFFF⟩");
    assertThat(VisibleText.of("\uDB40\uDC41")).isEqualTo("⟨U+E0041⟩");
  }

  @Test
  void endOfLineStaysInTextAndIsNamedInOneLine() {
    assertThat(VisibleText.of("a\r\nb\tc")).isEqualTo("a\nb\tc");
    assertThat(VisibleText.line("x\r\nSet-Cookie: a=b"))
        .isEqualTo("x⟨U+000D⟩⟨U+000A⟩Set-Cookie: a=b");
    assertThat(VisibleText.of("a\rb")).isEqualTo("a⟨U+000D⟩b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Grüße", "注文", "👩\u200D🍳", "می\u200Cخواهم", "a b", "«§»"})
  void writingOfPeopleStaysAsItIs(String text) {
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }

  @Test
  void joinerBetweenLatinLettersIsNamed() {
    assertThat(VisibleText.of("ad\u200Dmin")).isEqualTo("ad⟨U+200D⟩min");
  }

  @Test
  void longTextSaysHowMuchIsLeftOut() {
    assertThat(VisibleText.of("x".repeat(VisibleText.LIMIT + 1234)))
        .hasSizeLessThan(VisibleText.LIMIT + 40)
        .endsWith("x … (1,234 more characters)");
  }
}
