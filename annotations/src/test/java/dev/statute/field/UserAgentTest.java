package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 10.1.5, and what user agents make of it. */
class UserAgentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CERN-LineMode/2.15 libwww/2.17b3",
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/126.0.0.0 Safari/537.36",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Dalvik/2.1.0 (Linux; U; Android 9; SM-G960F Build/PPR1.180610.011)",
        "curl/8.7.1",
        "Java-http-client/25.0.1",
        "python-requests/2.32.3",
        "Agent (a (nested \\) one))"
      })
  void whatUserAgentsSendIsReadAndWritten(String value) {
    assertThat(Products.parse(value)).hasToString(value);
    assertThat(Products.parseReceived(value)).isEqualTo(Products.parse(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "iPhone14,3/19E241 CFNetwork/1240.0.4 -> iPhone14 CFNetwork/1240.0.4",
        "Foo/1.0,gzip(gfe) -> Foo/1.0 (gfe)",
        "Foo/ bar -> Foo bar",
        "Foo/1.0(x) -> Foo/1.0 (x)",
        "Foo/1/2 @bar [baz] (x) -> Foo/1 (x)"
      })
  void whatIsNoProductIsLeftOutWhereReceived(String value, String expected) {
    assertRefused(() -> Products.parse(value));
    Fields fields = Fields.builder().add("User-Agent", value).build();
    assertThat(fields.get(Header.USER_AGENT, Products.CODEC))
        .hasValueSatisfying(products -> assertThat(products).hasToString(expected));
  }

  @Test
  void withoutAProductTheFieldIsIgnored() {
    for (String value : new String[] {"", "(x)", "@", "/1", "Foo (x", "Foo (x\u00FF"}) {
      assertRefused(() -> Products.parseReceived(value));
      Fields fields = Fields.builder().add("User-Agent", value).build();
      assertThat(fields.get(Header.USER_AGENT, Products.CODEC)).isEmpty();
    }
  }
}
