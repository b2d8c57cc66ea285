package dev.statute.field.structured;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.FieldLimits;
import dev.statute.field.FieldSyntaxException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StructuredLinearityTest {

  /** Counts every character that is looked at or copied. */
  private static final class Counting implements CharSequence {
    private final String text;
    private long steps;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      steps += to - from;
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Arguments> hardValues() {
    return Stream.of(
        hard("members", "", "a, ", "a", StructuredParser::list),
        hard("white space", "a", " \t", ",a", StructuredParser::list),
        hard("leading spaces", "", " ", "a", StructuredParser::list),
        hard("inner lists", "", "(),", "()", StructuredParser::list),
        hard("items", "(", "a ", ")", StructuredParser::list),
        hard("spaces in inner lists", "(", " ", ")", StructuredParser::list),
        hard("unclosed inner lists", "", "(", "", StructuredParser::list),
        hard("keys", "", "a,", "a", StructuredParser::dictionary),
        hard("one long key", "", "a", "", StructuredParser::dictionary),
        hard("parameters", "a", ";b=1", "", StructuredParser::item),
        hard("spaces before keys", "a;", " ", "b", StructuredParser::item),
        hard("one long token", "", "a", "", StructuredParser::item),
        hard("digits", "", "9", "", StructuredParser::item),
        hard("fraction", "1.", "9", "", StructuredParser::item),
        hard("backslashes", "\"", "\\", "", StructuredParser::item),
        hard("octets", ":", "a", ":", StructuredParser::item),
        hard("padding", ":a", "=", ":", StructuredParser::item),
        hard("percent", "%\"", "%41", "\"", StructuredParser::item),
        hard("display strings", "", "%\"\",", "a", StructuredParser::list));
  }

  private static Arguments hard(
      String name,
      String start,
      String repeated,
      String end,
      Function<StructuredParser, Object> grammar) {
    return Arguments.of(name, start, repeated, end, grammar);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hardValues")
  void stepsGrowWithTheInputOnly(
      String name,
      String start,
      String repeated,
      String end,
      Function<StructuredParser, Object> grammar) {
    for (int count : new int[] {10, 100, 1000, FieldLimits.MAX_LENGTH / repeated.length() - 10}) {
      Counting counting = new Counting(start + repeated.repeat(count) + end);
      try {
        new StructuredParser(counting, true).whole(grammar);
      } catch (FieldSyntaxException refusal) {
        // How much is read before a refusal is bounded as well.
      }
      assertThat(counting.steps)
          .as("%s %d times", name, count)
          .isLessThanOrEqualTo(12L * counting.length() + 100);
    }
  }

  @Test
  void valuesBeyondTheLimitsAreRefused() {
    String longest = "a".repeat(FieldLimits.MAX_LENGTH);
    assertThat(StructuredItem.parse(longest)).hasToString(longest);
    assertRefused(
        () -> StructuredItem.parse(longest + "a"),
        FieldLimits.MAX_LENGTH,
        "at most 65536 characters");
    String most = "a,".repeat(FieldLimits.MAX_ELEMENTS - 1);
    assertThat(StructuredList.parse(most + "a").members()).hasSize(FieldLimits.MAX_ELEMENTS);
    assertRefused(() -> StructuredList.parse(most + "a,a"), 2048, "at most 1024 members");
    assertRefused(() -> StructuredDictionary.parse(most + "a,a"), 2048, "at most 1024 members");
    assertRefused(
        () -> StructuredItem.parse("a" + ";b".repeat(1025)), 2050, "at most 1024 parameters");
    assertRefused(
        () -> StructuredList.parse("(" + "a ".repeat(1025) + ")"), 2049, "at most 1024 items");
  }
}
