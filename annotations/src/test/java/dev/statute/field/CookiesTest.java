package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.http.Header;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cookies that come back: RFC 6265, 4.2, for those that are sent as they should be. */
class CookiesTest {

  /** A cookie may be all that it takes to be its user. */
  @Test
  void whatIsSaidOfAMalformedCookieHasNothingOfIt() {
    for (ThrowingCallable code :
        List.<ThrowingCallable>of(
            () -> Cookies.parse("session=hunter2\u00e4"),
            () -> Cookies.parseReceived("session=hunter2\u0000"),
            () -> SetCookie.parse("session=hunter2 x"),
            () -> SetCookie.parseReceived("session=hunter2\u0000"))) {
      assertThatExceptionOfType(FieldSyntaxException.class)
          .isThrownBy(code)
          .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("hunter2"))
          .withNoCause();
    }
  }

  private static final Cookies EXAMPLE =
      Cookies.of(Cookie.of("SID", "31d4d96e407aad42"), Cookie.of("lang", "en-US"));

  /** RFC 6265, 3.1. */
  @Test
  void readsAndWritesTheExample() {
    assertThat(Cookies.parse("SID=31d4d96e407aad42; lang=en-US")).isEqualTo(EXAMPLE);
    assertThat(EXAMPLE).hasToString("SID=31d4d96e407aad42; lang=en-US");
    assertThat(EXAMPLE.first("lang")).contains("en-US");
    assertThat(EXAMPLE.first("LANG")).isEmpty();
  }

  @Test
  void orderAndDuplicatesAreKept() {
    Cookies cookies = Cookies.parse("a=1; b=2; a=3");
    assertThat(cookies.cookies()).extracting(Cookie::name).containsExactly("a", "b", "a");
    assertThat(cookies.first("a")).contains("1");
    assertThat(cookies.all("a")).containsExactly("1", "3");
    assertThat(cookies.all("c")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "=b",
        "a=b;c=d",
        "a=b;  c=d",
        "a=b; ",
        "a=b c",
        "a =b",
        "a=b, c=d",
        "a=\"b"
      })
  void whatAClientShouldNotSendIsRefused(String value) {
    assertRefused(() -> Cookies.parse(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "a=b;c=d > a=b; c=d",
        "a=b;; ; c=d; > a=b; c=d",
        " a = b > a=b",
        "a=b=c > a=b=c",
        "a=b c > a=b c",
        "a=\"b, c\" > a=\"b, c\"",
        "a=\"b > a=\"b",
        "a= > a=",
        "a b=c > a b=c",
        "a=\u00E4 > a=\u00E4",
        "c; a=b > a=b",
        "=c; a=b > a=b",
        "$Version=1; a=b; $Path=/ > $Version=1; a=b; $Path=/"
      })
  void whatClientsSendIsRead(String value, String expected) {
    assertThat(Cookies.parseReceived(value)).hasToString(expected);
  }

  @Test
  void withoutACookieTheFieldIsIgnored() {
    Fields fields = Fields.builder().add("Cookie", "; a; =b").build();
    assertThat(fields.get(Header.COOKIE, Cookies.CODEC)).isEmpty();
    assertRefused(() -> Cookies.parseReceived("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cookies(List.of()));
  }

  /** RFC 9113, 8.2.3: HTTP/2 splits the field into lines. */
  @Test
  void severalLinesAreJoined() {
    Fields fields =
        Fields.builder()
            .add("Cookie", "a=b")
            .add("Cookie", "c=d; e=f")
            .add("cookie", "a=g")
            .build();
    assertThat(fields.get(Header.COOKIE, Cookies.CODEC))
        .contains(Cookies.parse("a=b; c=d; e=f; a=g"));
  }

  @Test
  void whatCannotBeSentIsRefused() {
    assertRefused(() -> Cookie.of("a b", "c"));
    assertRefused(() -> Cookie.of("a", "b;c"));
    assertRefused(() -> Cookie.of("a", "b c"));
    assertRefused(() -> new Cookie("", "b"));
    assertRefused(() -> new Cookie("a", "b\r\nc"));
    assertRefused(() -> new Cookie("a", " b"));
    assertThat(Cookie.of("a", "\"b\"")).hasToString("a=\"b\"");
  }

  @Test
  void theirNumberIsBounded() {
    String most = "a=b;".repeat(FieldLimits.MAX_ELEMENTS - 1) + "a=b";
    assertThat(Cookies.parseReceived(most).cookies()).hasSize(FieldLimits.MAX_ELEMENTS);
    assertRefused(() -> Cookies.parseReceived(most + "; c=d"));
  }

  @Test
  void cookiesAreNotPrintedWithFields() {
    assertThat(Fields.builder().add("Cookie", EXAMPLE).build().toString())
        .doesNotContain("31d4d96e407aad42");
  }
}
