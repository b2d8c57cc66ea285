package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.http.Header;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracing by W3C Trace Context. */
class TraceContextTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";

  /** W3C Trace Context, 3.2.3. */
  @Test
  void readsAndWritesTheExamples() {
    TraceParent sampled = TraceParent.parse("00-" + TRACE + '-' + PARENT + "-01");
    assertThat(sampled).isEqualTo(TraceParent.of(TRACE, PARENT, true));
    assertThat(sampled.isSampled()).isTrue();
    assertThat(sampled.isRandom()).isFalse();
    assertThat(sampled).hasToString("00-" + TRACE + '-' + PARENT + "-01");
    TraceParent not = TraceParent.parse("00-" + TRACE + '-' + PARENT + "-00");
    assertThat(not.isSampled()).isFalse();
    assertThat(TraceParent.parse("00-" + TRACE + '-' + PARENT + "-03").isRandom()).isTrue();
    assertThat(TraceParent.parse("00-" + TRACE + '-' + PARENT + "-ff").flags()).isEqualTo(255);
    assertThat(sampled.withParentId("b7ad6b7169203331"))
        .hasToString("00-" + TRACE + "-b7ad6b7169203331-01");
  }

  /** W3C Trace Context, 3.2.4 and 4.1. */
  @ParameterizedTest
  @CsvSource({
    "cc, -01, 01",
    "01, -09, 01",
    "fe, -03-what-the-future-will-be-like, 03",
    "cc, -01-, 01"
  })
  void laterVersionsAreReadAsFarAsTheyAreKnown(String version, String end, String flags) {
    assertThat(TraceParent.parse(version + '-' + TRACE + '-' + PARENT + end))
        .hasToString("00-" + TRACE + '-' + PARENT + '-' + flags);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "00-T-P",
        "00-T-P-",
        "00-T-P-1",
        "00-T-P-001",
        "00-T-P-0g",
        "00-T-P-01-",
        "00-T-P-01-what-the-future-will-be-like",
        "00-T-P-01.",
        "cc-T-P-01.what",
        "cc-T-P-01x",
        "ff-T-P-01",
        "FF-T-P-01",
        "0-T-P-01",
        "000-T-P-01",
        ".0-T-P-01",
        "00-Ta-P-01",
        "00-4bf92f3577b34da6a3ce929d0e0e473-P-01",
        "00-4BF92f3577b34da6a3ce929d0e0e4736-P-01",
        "00-.bf92f3577b34da6a3ce929d0e0e4736-P-01",
        "00-00000000000000000000000000000000-P-01",
        "00-T-0000000000000000-01",
        "00-T-Pa-01",
        "00-T-00f067aa0ba902b-01",
        "00-T-00F067aa0ba902b7-01",
        "00-T-P-0A",
        "00 T P 01",
        "00_T_P_01"
      })
  void theMistakesStartANewTrace(String text) {
    String value = text.replace("T", TRACE).replace("P", PARENT);
    assertRefused(() -> TraceParent.parse(value));
    Fields fields = Fields.builder().add("traceparent", value).build();
    assertThat(fields.get(Header.TRACEPARENT, TraceParent.CODEC)).isEmpty();
  }

  @Test
  void severalTraceParentsAreNone() {
    String value = "00-" + TRACE + '-' + PARENT + "-01";
    Fields fields = Fields.builder().add("traceparent", value).add("traceparent", value).build();
    assertThat(fields.get(Header.TRACEPARENT, TraceParent.CODEC)).isEmpty();
  }

  /** W3C Trace Context, 3.3.1. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '^',
      value = {
        "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE -> rojo=00f067aa0ba902b7,congo=t61rcWkgMzE",
        "congo=t61rcWkgMzE -> congo=t61rcWkgMzE",
        "fw529a3039@dt=FfffefaeeeaaXXZZ -> fw529a3039@dt=FfffefaeeeaaXXZZ",
        "1a-_*/@v=1 -> 1a-_*/@v=1",
        "foo=1 \t , \t bar=2,\t baz=3 -> foo=1,bar=2,baz=3",
        "foo=1,,bar=2, , -> foo=1,bar=2",
        "foo= a b!\"#$;<>~ -> foo= a b!\"#$;<>~",
        "a=1 -> a=1"
      })
  void traceStatesAreRead(String value, String expected) {
    assertThat(TraceState.parse(value)).hasToString(expected);
    assertThat(TraceState.parseReceived(List.of(value))).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo",
        "foo=",
        "=1",
        "foo =1",
        "FOO=1",
        "foo.bar=1",
        "1foo=1",
        "foo@=1",
        "@foo=1",
        "foo@@bar=1",
        "foo@bar@baz=1",
        "foo@1bar=1",
        "foo=1;bar=2",
        "foo=1=2",
        "foo=\u00E4",
        "foo=1 bar=2\t3"
      })
  void malformedTraceStatesAreIgnored(String value) {
    assertRefused(() -> TraceState.parse(value));
    Fields fields =
        Fields.builder()
            .add("traceparent", "00-" + TRACE + '-' + PARENT + "-01")
            .add("tracestate", value)
            .build();
    assertThat(fields.get(Header.TRACESTATE, TraceState.CODEC)).isEmpty();
  }

  @Test
  void membersHaveTheirLimits() {
    String key = "z".repeat(256);
    String tenant = "t".repeat(241) + '@' + "v".repeat(14);
    String value = "v".repeat(256);
    assertThat(TraceState.parse(key + '=' + value).value(key)).contains(value);
    assertThat(TraceState.parse(tenant + "=1").value(tenant)).contains("1");
    assertRefused(() -> TraceState.parse(key + "z=1"));
    assertRefused(() -> TraceState.parse('t' + tenant + "=1"));
    assertRefused(() -> TraceState.parse(tenant + "v=1"));
    assertRefused(() -> TraceState.parse("a=" + value + 'v'));
    StringBuilder members = new StringBuilder("a0=1");
    for (int i = 1; i < TraceState.MAX_MEMBERS; i++) {
      members.append(",a").append(i).append("=1");
    }
    assertThat(TraceState.parse(members.toString()).members()).hasSize(32);
    assertRefused(() -> TraceState.parse(members + ",b=1"));
  }

  @Test
  void theMemberThatChangedLastIsTheFirst() {
    TraceState state = TraceState.parse("a=1,b=2,c=3");
    assertThat(state.with("b", "4")).hasToString("b=4,a=1,c=3");
    assertThat(state.with("d", "4")).hasToString("d=4,a=1,b=2,c=3");
    Map<String, String> full = new LinkedHashMap<>();
    for (int i = 0; i < TraceState.MAX_MEMBERS; i++) {
      full.put("a" + i, "1");
    }
    TraceState more = new TraceState(full).with("b", "2");
    assertThat(more.members()).hasSize(32).containsKey("b").doesNotContainKey("a31");
    assertThat(state).isNotEqualTo(TraceState.parse("b=2,a=1,c=3"));
    assertThat(TraceState.empty()).hasToString("");
  }

  @Test
  void ofAKeyThatComesTwiceTheFirstCountsWhereReceived() {
    assertRefused(() -> TraceState.parse("foo=1,foo=2"));
    assertThat(TraceState.parseReceived(List.of("foo=1", "bar=2,foo=3")))
        .hasToString("foo=1,bar=2");
  }

  /** W3C Trace Context, 3.3. */
  @Test
  void withoutATraceParentTheTraceStateIsIgnored() {
    Fields fields = Fields.builder().add("tracestate", "a=1").build();
    assertThat(fields.get(Header.TRACESTATE, TraceState.CODEC)).isEmpty();
  }

  @Test
  void whatCannotBeSentIsRefused() {
    assertRefused(() -> TraceParent.of(TRACE.toUpperCase(java.util.Locale.ROOT), PARENT, true));
    assertRefused(() -> TraceParent.of("0".repeat(32), PARENT, true));
    assertRefused(() -> TraceParent.of(TRACE, "", true));
    assertThatIllegalArgumentException().isThrownBy(() -> new TraceParent(TRACE, PARENT, 256));
    assertRefused(() -> TraceState.empty().with("A", "1"));
    assertRefused(() -> TraceState.empty().with("a", ""));
    assertRefused(() -> TraceState.empty().with("a", "1 "));
    assertRefused(() -> TraceState.empty().with("a", "1,2"));
  }
}
