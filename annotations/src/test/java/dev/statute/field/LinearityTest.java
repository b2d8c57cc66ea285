package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinearityTest {

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
        hard("commas", "", ",", "a", Allow::read),
        hard("spaces between", "a", " ", ",a", Allow::read),
        hard("one long token", "", "a", "", Allow::read),
        hard("many tokens", "", "a,", "", Allow::read),
        hard("challenges", "", "Basic a=\"b\", ", "x", Challenges::read),
        hard("parameters", "Foo ", "a = b , ", "", Challenges::read),
        hard("token68 that is none", "Foo ", "a", " b", Challenges::read),
        hard("padding", "Foo a", "=", "", Challenges::read),
        hard("unclosed quote", "a/b;c=", "\"", "", MediaType::read),
        hard("backslashes", "Foo a=\"", "\\", "", Challenges::read),
        hard("semicolons", "a/b", " ;", "", MediaType::read),
        hard("media type parameters", "", "a/b;c=d,", "", MediaTypes::read),
        hard("open comments", "a ", "(", "", Products::read),
        hard("products", "", "a (b) ", "c", Products::read),
        hard("digits", "", "9", "", ContentLength::read),
        hard("equal lengths", "", "42, ", "42", ContentLength::read),
        hard("dots", "", "../", "", UriSyntax::read),
        hard("percent", "", "%41", "", UriSyntax::read),
        hard("links", "", "<a>;rel=b,", "", Links::read),
        hard("subtags", "", "a-", "a", ContentLanguage::read),
        hard("cache directives", "", "a=\"b\",", "", CacheControl::read),
        hard("credentials", "Foo ", "a=b,", "", CredentialsReader::read),
        hard("dispositions", "a", ";a=\"b\"", ";", DispositionReader::read),
        hard("cookies", "", "a=b; ", "a=b", CookieReader::readAll),
        hard("security directives", "max-age=1", ";a=\"b\"", "", TransportSecurityReader::read),
        hard("preferences", "", "a=b;c=d,", "", Prefer::read),
        hard("forwarded elements", "", "for=_a;by=\"[::1]:1\",", "", Forwarded::read),
        hard("forwarded pairs", "", ";", "", Forwarded::read),
        hard("trace members", "", "a=b,", "", TraceState::read),
        hard("trace parent", "01-", "0", "", TraceParent::read),
        hard("policies", "", "origin,", "", ReferrerPolicy::read),
        hard("methods", "", "PUT, ", "PUT", AllowedMethods::read),
        hard("field names", "", "a,", "a", AllowedFieldNames::read),
        hard("ranges", "", "*/*;q=0.5,", "", Accept::read));
  }

  private static Arguments hard(
      String name, String start, String repeated, String end, Function<Scanner, Object> reader) {
    return Arguments.of(name, start, repeated, end, reader);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hardValues")
  void stepsGrowWithTheInputOnly(
      String name, String start, String repeated, String end, Function<Scanner, Object> reader) {
    for (int count : new int[] {10, 100, 1000, FieldLimits.MAX_LENGTH / repeated.length() - 10}) {
      String text = start + repeated.repeat(count) + end;
      assertThat(steps(text, reader))
          .as("%d times", count)
          .isLessThanOrEqualTo(12L * text.length() + 100);
    }
  }

  private static long steps(String text, Function<Scanner, Object> reader) {
    Counting counting = new Counting(text);
    try {
      new Scanner(counting).whole(reader);
    } catch (FieldSyntaxException refusal) {
      // How much is read before a refusal is bounded as well.
      return counting.steps;
    }
    return counting.steps;
  }

  @Test
  void dotSegmentsAreRemovedInAValueOfFullLength() {
    String up = "/..".repeat(FieldLimits.MAX_LENGTH / 6);
    String down = "/a".repeat(FieldLimits.MAX_LENGTH / 6);
    assertThat(UriResolution.removeDotSegments(down + up)).isEqualTo("/");
    assertThat(UriResolution.removeDotSegments(up + down)).isEqualTo(down);
  }

  @Test
  void valuesBeyondTheLimitsAreRefused() {
    String longest = "a".repeat(FieldLimits.MAX_LENGTH);
    assertThat(Allow.parse(longest).methods()).containsExactly(longest);
    assertRefused(longest + "a", "at most 65536 characters");
    String most = "a,".repeat(FieldLimits.MAX_ELEMENTS - 1);
    assertThat(FieldNames.parse(most + "a").names()).hasSize(FieldLimits.MAX_ELEMENTS);
    assertRefused(most + "a,a", "at most 1024 list elements");
    assertRefused(",".repeat(FieldLimits.MAX_ELEMENTS + 1), "at most 1024 list elements");
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(() -> FieldNames.parse(List.of(longest, "a")));
  }

  private static void assertRefused(String value, String expected) {
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(() -> FieldNames.parse(value))
        .satisfies(refusal -> assertThat(refusal.expected()).isEqualTo(expected));
  }
}
