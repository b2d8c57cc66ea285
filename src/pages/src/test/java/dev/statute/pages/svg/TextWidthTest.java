package dev.statute.pages.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void textIsDividedAtSpaces() {
    assertThat(TextWidth.lines("Does no operation have the path?", 13))
        .containsExactly("Does no operation have", "the path?");
  }

  @Test
  void longestWordsOfStatusesStayWhole() {
    for (String word : List.of("Unprocessable", "Authentication", "Requirements", "Unsupported")) {
      assertThat(TextWidth.lines(word, 120 / 14.5)).containsExactly(word);
    }
  }

  @Test
  void longWordIsDividedWithinItself() {
    assertThat(TextWidth.lines("x".repeat(30), 10)).containsExactly("x".repeat(15), "x".repeat(15));
  }

  @Test
  void wideWritingGetsMoreRoom() {
    assertThat(TextWidth.lines("注文".repeat(10), 10))
        .hasSize(3)
        .allMatch(line -> line.length() <= 9);
  }

  @Test
  void nothingHasNoLines() {
    assertThat(TextWidth.lines("  ", 10)).isEmpty();
  }

  @Test
  void noRoomStillTakesACharacterALine() {
    assertThat(TextWidth.lines("ab", 0.1)).containsExactly("a", "b");
  }
}
