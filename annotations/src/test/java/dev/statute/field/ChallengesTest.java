package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengesTest {

  private static final Challenge BASIC_X = Challenge.basic("x");

  private static void assertReads(String value, Challenge first, Challenge... more) {
    assertThat(Challenges.parse(value)).isEqualTo(Challenges.of(first, more));
  }

  @Test
  void readsTheExamples() {
    assertReads(
        "Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\"",
        Challenge.basic("simple"),
        Challenge.of("Newauth")
            .with("realm", "apps")
            .with("type", "1")
            .with("title", "Login to \"apps\""));
    assertReads(
        "Basic realm=\"foo\", charset=\"UTF-8\"", Challenge.basic("foo").with("charset", "UTF-8"));
    assertReads(
        "Digest realm=\"a, b\", qop=\"auth, auth-int\"",
        Challenge.of("Digest").with("realm", "a, b").with("qop", "auth, auth-int"));
    assertReads("Negotiate", Challenge.of("Negotiate"));
    assertReads("Negotiate YIIC==", Challenge.token68("Negotiate", "YIIC=="));
    assertReads("Negotiate, Basic realm=\"x\"", Challenge.of("Negotiate"), BASIC_X);
    assertReads("Negotiate , Basic realm=\"x\"", Challenge.of("Negotiate"), BASIC_X);
    assertReads("Negotiate YII=, Basic realm=x", Challenge.token68("Negotiate", "YII="), BASIC_X);
    assertReads("Foo a=1, b =2", Challenge.of("Foo").with("a", "1").with("b", "2"));
    assertReads("Foo a = \"1\"", Challenge.of("Foo").with("a", "1"));
    assertReads(
        "Foo a=1, Bar b=2", Challenge.of("Foo").with("a", "1"), Challenge.of("Bar").with("b", "2"));
    assertReads(
        "Foo a=1, Bar b", Challenge.of("Foo").with("a", "1"), Challenge.token68("Bar", "b"));
    assertReads(", ,foo A=1,,", Challenge.of("Foo").with("a", "1"));
    assertReads("Basic realm=foo", Challenge.basic("foo"));
    assertReads("Foo a=", Challenge.token68("Foo", "a="));
  }

  @Test
  void readsSeveralLinesAsOneList() {
    assertThat(Challenges.parse(List.of("Negotiate", "Basic realm=\"x\"")))
        .isEqualTo(Challenges.of(Challenge.of("Negotiate"), BASIC_X));
    assertRefused(() -> Challenges.parse(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        " , ",
        "Basic realm=\"a\", realm=\"b\"",
        "Basic realm=\"a\", REALM=\"b\"",
        "Basic, realm=\"a\"",
        "Basic realm=\"a",
        "Basic realm=\"a\" b=c",
        "Foo a b",
        "Foo a=1 b",
        "=a",
        "Foo a=1, b=",
        "Foo a=1, =b",
        "Foo \"a\"",
        "Foo a==b",
        "Foo YII=, b=1",
        "Basic realm=\\a",
        "Foo a=\"\u0001\"",
        "Foo\r\n a=b",
        "F(o a=b"
      })
  void refusesTheMistakes(String value) {
    assertRefused(() -> Challenges.parse(value));
  }

  @Test
  void saysWhereItWentWrong() {
    assertRefused(
        () -> Challenges.parse("Basic realm=\"a\", realm=\"b\""),
        17,
        "each parameter at most once in a challenge");
    assertRefused(() -> Challenges.parse("Basic realm=\"a"), 14, "a closing quote");
  }

  @Test
  void writesTheRealmQuotedAndTheWordsOfDigestNot() {
    assertThat(Challenge.basic("a\"b\\")).hasToString("Basic realm=\"a\\\"b\\\\\"");
    assertThat(Challenge.parse("Digest REALM=a, stale=\"true\", algorithm=\"MD5\", qop=auth"))
        .hasToString("Digest realm=\"a\", stale=true, algorithm=MD5, qop=\"auth\"");
    assertThat(Challenges.of(BASIC_X, Challenge.token68("N", "a=")))
        .hasToString("Basic realm=\"x\", N a=");
  }

  @Test
  void comparesSchemeAndParameterNamesWithoutCase() {
    assertThat(Challenge.parse("BASIC REALM=x")).isEqualTo(BASIC_X).hasSameHashCodeAs(BASIC_X);
    assertThat(BASIC_X.parameter("Realm")).contains("x");
    assertThat(Challenges.of(BASIC_X).first("basic")).contains(BASIC_X);
    assertThat(Challenges.of(BASIC_X).first("digest")).isEmpty();
  }

  @Test
  void aChallengeHasATokenOrParametersButOnlyOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Challenge.token68("N", "a").with("b", "c"));
    assertThatIllegalArgumentException().isThrownBy(() -> Challenge.token68("N", "=a"));
    assertThatIllegalArgumentException().isThrownBy(() -> Challenge.token68("N", "a=b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Challenge.basic("a\r\nb"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Challenges(List.of()));
    assertRefused(() -> Challenge.parse("Negotiate, Basic realm=x"));
  }
}
