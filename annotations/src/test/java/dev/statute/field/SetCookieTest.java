package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies by RFC 6265: 4.1 for those that are sent, 5.2 for those that come. */
class SetCookieTest {

  @Test
  void isWrittenAsTheGrammarHasIt() {
    assertThat(
            SetCookie.of("SID", "31d4d96e407aad42")
                .withPath("/")
                .withDomain("example.com")
                .withExpires(Instant.parse("2021-06-09T10:18:14Z"))
                .withMaxAge(Duration.ofMillis(1500))
                .secure()
                .httpOnly()
                .with("SameSite", "Lax"))
        .hasToString(
            "SID=31d4d96e407aad42; Path=/; Domain=example.com;"
                + " Expires=Wed, 09 Jun 2021 10:18:14 GMT; Max-Age=1; Secure; HttpOnly;"
                + " SameSite=Lax");
    assertThat(SetCookie.of("a", "").withPath("/a").withPath("/b")).hasToString("a=; Path=/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a;b", "a,b", "a\"b", "a\\b", "\u00E4", "a\r\nb", "\"a b\"", "\""})
  void valueOfOtherCharactersIsNotSent(String value) {
    assertRefused(() -> SetCookie.of("a", value));
  }

  @Test
  void attributesOfOtherCharactersAreNotSent() {
    SetCookie cookie = SetCookie.of("a", "b");
    assertRefused(() -> SetCookie.of("", "b"));
    assertRefused(() -> SetCookie.of("a=", "b"));
    assertRefused(() -> cookie.withPath("/a;b"));
    assertRefused(() -> cookie.withPath("/a\r\nX: y"));
    assertRefused(() -> cookie.withDomain("a b"));
    assertRefused(() -> cookie.withDomain(""));
    assertRefused(() -> cookie.with("a b", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cookie.withPath("a"))
        .withMessage("expected a path that begins with '/' at index 0 of \"a\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetCookie("a=b", "", List.of()))
        .withMessageContaining("\"a=b\"");
    assertThatIllegalArgumentException().isThrownBy(() -> cookie.withMaxAge(Duration.ZERO));
    assertRefused(() -> SetCookie.parse("a=b;Path=/"));
    assertRefused(() -> SetCookie.parse("a=b; Path=/; Path=/"));
    assertRefused(() -> SetCookie.parse("a=b c"));
  }

  /** RFC 6265, 5.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "none",
      value = {
        "SID=31d4; Path=/; Secure > SID > 31d4",
        "a = b c ;path=/ > a > b c",
        "a=b=c > a > b=c",
        "a=\"b, c\" > a > \"b, c\"",
        "a= > a > ''",
        "a b=c > a b > c",
        "=b > none > none",
        "a > none > none",
        "; a=b > none > none",
        "'' > none > none"
      })
  void isReadByTheAlgorithm(String line, String name, String value) {
    if (name == null) {
      assertRefused(() -> SetCookie.parseReceived(line));
    } else {
      SetCookie cookie = SetCookie.parseReceived(line);
      assertThat(cookie.name()).isEqualTo(name);
      assertThat(cookie.value()).isEqualTo(value);
    }
  }

  @Test
  void attributesAreReadWhateverTheirLetters() {
    SetCookie cookie =
        SetCookie.parseReceived(
            "a=b;SECURE=x;httponly; ;PATH=/p;domain=.Example.COM;max-age=60;samesite=None;Odd");
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.path()).contains("/p");
    assertThat(cookie.domain()).contains("example.com");
    assertThat(cookie.maxAge()).contains(Duration.ofMinutes(1));
    assertThat(cookie.attribute("SameSite")).contains("None");
    assertThat(cookie.attribute("odd")).contains("");
    assertThat(cookie.expires()).isEmpty();
  }

  /** RFC 6265, 5.2.1 to 5.2.4, 5.3: the last that is not ignored counts. */
  @Test
  void malformedAttributesAreIgnored() {
    SetCookie cookie =
        SetCookie.parseReceived(
            "a=b; Max-Age=1; Max-Age=2; Max-Age=x; Max-Age=+3; Expires=never; Domain=; Path=a");
    assertThat(cookie.maxAge()).contains(Duration.ofSeconds(2));
    assertThat(cookie.expires()).isEmpty();
    assertThat(cookie.domain()).isEmpty();
    assertThat(cookie.path()).isEmpty();
    assertThat(SetCookie.parseReceived("a=b; Max-Age=-1").maxAge()).contains(Duration.ZERO);
    assertThat(SetCookie.parseReceived("a=b; Max-Age=99999999999999999999").maxAge()).isPresent();
  }

  /** RFC 6265, 5.1.1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "none",
      value = {
        "Wed, 09 Jun 2021 10:18:14 GMT > 2021-06-09T10:18:14Z",
        "Wed, 09-Jun-21 10:18:14 GMT > 2021-06-09T10:18:14Z",
        "9 june 2021 10:18:14 > 2021-06-09T10:18:14Z",
        "10:18:14 2021/Jun/9 > 2021-06-09T10:18:14Z",
        "Jun 9 10:18:14 2021 > 2021-06-09T10:18:14Z",
        "Thu, 01-Jan-70 00:00:00 GMT > 1970-01-01T00:00:00Z",
        "Thu, 01-Jan-69 00:00:00 GMT > 2069-01-01T00:00:00Z",
        "Fri, 01 Jan 1600 00:00:00 GMT > none",
        "Wed, 31 Jun 2021 10:18:14 GMT > none",
        "Wed, 09 Jun 2021 24:18:14 GMT > none",
        "Wed, 09 Jun 2021 10:18:60 GMT > none",
        "Wed, 09 Jun 2021 > none",
        "0 > none"
      })
  void datesAreReadByTheirOwnAlgorithm(String date, Instant expected) {
    assertThat(
            SetCookie.parseReceived("a=b; Expires=" + date)
                .expires()
                .map(HttpDate::instant)
                .orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void linesThatAreNoneAreIgnored() {
    assertThat(SetCookie.parseReceived(List.of("a=1", "none", "b=2")))
        .containsExactly(SetCookie.of("a", "1"), SetCookie.of("b", "2"));
    assertRefused(() -> SetCookie.parseReceived(List.of("none")));
  }

  /** draft-ietf-httpbis-rfc6265bis, 5.6.7. */
  @Test
  void sameSiteIsReadWhateverItsLetters() {
    assertThat(SetCookie.of("a", "b").withSameSite(SameSite.LAX)).hasToString("a=b; SameSite=Lax");
    assertThat(SetCookie.parseReceived("a=b; samesite=STRICT").sameSite())
        .contains(SameSite.STRICT);
    assertThat(SetCookie.parseReceived("a=b; SameSite=odd").sameSite()).isEmpty();
    assertThat(SetCookie.parseReceived("a=b; SameSite=Lax; SameSite=odd").sameSite()).isEmpty();
    assertThat(SetCookie.parseReceived("a=b").sameSite()).isEmpty();
  }

  @Test
  void otherAttributesAreKept() {
    SetCookie cookie = SetCookie.parse("a=b; Secure; Partitioned; Priority=High");
    assertThat(cookie.isPartitioned()).isTrue();
    assertThat(cookie.attribute("priority")).contains("High");
    assertThat(SetCookie.of("a", "b").secure().partitioned().with("Priority", "High"))
        .isEqualTo(cookie);
    assertThat(SetCookie.of("a", "b").isPartitioned()).isFalse();
  }

  /** draft-ietf-httpbis-rfc6265bis, 4.1.3: clients ignore such a cookie. */
  @Test
  void whatANamePromisesIsCheckedWhenACookieIsSent() {
    SetCookie secure = SetCookie.of("__Secure-a", "b");
    SetCookie host = SetCookie.of("__hOst-a", "b").secure();
    assertNotSent(secure, "the cookie __Secure-a needs the attribute Secure");
    assertNotSent(host, "the cookie __hOst-a needs Path=/ and no Domain");
    assertNotSent(host.withPath("/a"), "Path=/ and no Domain");
    assertNotSent(host.withPath("/").withDomain("example.org"), "Path=/ and no Domain");
    assertNotSent(SetCookie.of("__Host-a", "b").withPath("/"), "the attribute Secure");
    assertNotSent(SetCookie.of("a", "b").withSameSite(SameSite.NONE), "it has SameSite=None");
    assertNotSent(SetCookie.of("a", "b").partitioned(), "it has Partitioned");
    assertThat(secure.secure().wireForm()).isEqualTo("__Secure-a=b; Secure");
    assertThat(host.withPath("/").wireForm()).isEqualTo("__hOst-a=b; Secure; Path=/");
    assertThat(SetCookie.LIST.write(List.of(host.withPath("/")))).hasSize(1);
  }

  private static void assertNotSent(SetCookie cookie, String why) {
    assertThatIllegalStateException()
        .isThrownBy(() -> SetCookie.LIST.write(List.of(cookie)))
        .withMessageContaining(why);
    assertThatIllegalStateException().isThrownBy(() -> Fields.builder().add("Set-Cookie", cookie));
    assertThatIllegalStateException()
        .isThrownBy(() -> Fields.builder().addEach("Set-Cookie", List.of(cookie)));
    // It is read as it came.
    assertThat(SetCookie.parseReceived(cookie.toString())).isEqualTo(cookie);
  }
}
