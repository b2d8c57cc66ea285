package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.http.Header;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Preferences by RFC 7240. */
class PreferTest {

  /** RFC 7240, 2 and 2.1. */
  @Test
  void readsTheExamples() {
    Prefer foo = Prefer.of(new Preference("foo", "", Map.of("bar", "")));
    assertThat(Prefer.parse("foo; bar")).isEqualTo(foo).hasToString("foo; bar");
    assertThat(Prefer.parse("foo; bar=\"\"")).isEqualTo(foo);
    assertThat(Prefer.parse("foo=\"\"; bar")).isEqualTo(foo);
    assertThat(Prefer.parse(List.of("respond-async, wait=100", "handling=lenient")))
        .isEqualTo(
            Prefer.of(
                Preference.RESPOND_ASYNC, Preference.ofWait(100), Preference.HANDLING_LENIENT));
    assertThat(Prefer.parse("Lenient")).isEqualTo(Prefer.of(Preference.of("lenient")));
    assertThat(Prefer.parse("return=minimal; foo=\"some parameter\""))
        .hasToString("return=minimal; foo=\"some parameter\"")
        .matches(prefer -> prefer.prefers(Preference.RETURN_MINIMAL))
        .matches(prefer -> !prefer.prefers(Preference.RETURN_REPRESENTATION));
    assertThat(Prefer.parse("priority=5 ;a = \"b\" ; c;, RESPOND-ASYNC"))
        .hasToString("priority=5; a=b; c, respond-async")
        .matches(prefer -> prefer.prefers(Preference.RESPOND_ASYNC));
  }

  @Test
  void theFirstOfANameCounts() {
    Prefer prefer = Prefer.parse("return=minimal, wait=10, RETURN=representation, wait=20");
    assertThat(prefer.prefers(Preference.RETURN_MINIMAL)).isTrue();
    assertThat(prefer.prefers(Preference.RETURN_REPRESENTATION)).isFalse();
    assertThat(prefer.waitTime()).contains(Duration.ofSeconds(10));
    assertThat(prefer.first("Handling")).isEmpty();
  }

  @Test
  void valuesAreComparedByTheirLetters() {
    assertThat(Prefer.parse("return=Minimal").prefers(Preference.RETURN_MINIMAL)).isFalse();
    assertThat(Prefer.parse("return=\"minimal\"").prefers(Preference.RETURN_MINIMAL)).isTrue();
    assertThat(Prefer.parse("wait=soon").waitTime()).isEmpty();
    assertThat(Prefer.parse("wait").waitTime()).isEmpty();
    assertThat(Prefer.parse("wait=99999999999999999999").waitTime()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",", "=a", "a=", "a b", "a;b c", "a=\"b", "a; b=1; B=2", "a=(b)", "a:b"})
  void theMistakesAreRefusedAndIgnored(String value) {
    assertRefused(() -> Prefer.parse(value));
    if (!value.endsWith("B=2")) {
      Fields fields = Fields.builder().add("Prefer", value).build();
      assertThat(fields.get(Header.PREFER, Prefer.CODEC)).isEmpty();
    }
  }

  @Test
  void theFirstParameterOfANameCountsWhereReceived() {
    Fields fields = Fields.builder().add("Prefer", "a; b=1; B=2").build();
    assertThat(fields.get(Header.PREFER, Prefer.CODEC))
        .contains(Prefer.of(new Preference("a", "", Map.of("b", "1"))));
  }

  /** RFC 7240, 3. */
  @Test
  void whatWasAppliedHasNoParameters() {
    PreferenceApplied applied = PreferenceApplied.of(Preference.RETURN_REPRESENTATION);
    assertThat(PreferenceApplied.parse("return=representation"))
        .isEqualTo(applied)
        .hasToString("return=representation");
    assertThat(applied.has(Preference.RETURN_REPRESENTATION)).isTrue();
    assertThat(applied.has(Preference.RESPOND_ASYNC)).isFalse();
    assertRefused(() -> PreferenceApplied.parse("return=minimal; a=b"));
    assertRefused(() -> PreferenceApplied.parse(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferenceApplied.of(new Preference("a", "", Map.of("b", ""))));
  }

  @Test
  void whatCannotBeSentIsRefused() {
    assertRefused(() -> Preference.of("a b"));
    assertRefused(() -> Preference.of("a", "b\r\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> Preference.ofWait(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Prefer(List.of()));
  }
}
