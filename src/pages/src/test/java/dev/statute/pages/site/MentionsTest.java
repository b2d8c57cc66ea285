package dev.statute.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts name is linked, and words of prose are not. */
class MentionsTest {

  private static final Law LAW = new Laws().standard();
  private static final Mentions MENTIONS =
      new Mentions(LAW, SiteAddresses.of(LAW), Set.of("method-status"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          answer 405 Method Not Allowed instead | 405 Method Not Allowed | statuses/405.html
          a 304 of a cache | 304 | statuses/304.html
          methods other than GET | GET | methods/GET.html
          after any 2xx response | 2xx | statuses/2XX.html
          if the request has If-None-Match | If-None-Match | fields/If-None-Match.html
          the methods that Allow lists | Allow | fields/Allow.html
          its ETag. | ETag | fields/ETag.html
          A 401 carries WWW-Authenticate | 401 | statuses/401.html
          """)
  void whatHasAPageIsLinked(String text, String words, String address) {
    assertThat(links(text)).contains(words + " -> " + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Range has no effect there",
        "Nothing follows. Host is another matter",
        "RFC 410 is about something else",
        "see Section 404 of it",
        "at most 200 octets",
        "version 1.304 of it",
        "/orders/404/items",
        "the URI of the resource",
        "POSTING is not a method",
        "a status of 999",
      })
  void wordsOfProseAreNot(String text) {
    assertThat(links(text)).isEmpty();
  }

  @Test
  void theIdOfARuleIsLinkedWhereItStandsAlone() {
    assertThat(MENTIONS.whole("method-status")).contains("rules/method-status.html");
    assertThat(MENTIONS.whole("no-such-rule")).isEmpty();
  }

  @Test
  void theTextStaysAsItIs() {
    String text = "304 to POST, RFC 9110, 15.4.5; If-Match or 412 Precondition Failed.";
    StringBuilder joined = new StringBuilder();
    MENTIONS.in(text).forEach(part -> joined.append(part.text()));
    assertThat(joined).hasToString(text);
  }

  private static List<String> links(String text) {
    return MENTIONS.in(text).stream()
        .flatMap(part -> part.address().map(address -> part.text() + " -> " + address).stream())
        .toList();
  }
}
