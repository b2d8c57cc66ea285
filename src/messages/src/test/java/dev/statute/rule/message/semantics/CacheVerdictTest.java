package dev.statute.rule.message.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.semantics.caching.CacheVerdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheVerdictTest {

  /** RFC 9111, 3, 3.5, 4.2.1, 4.2.2 and 5.2.2; RFC 6585, 4. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          GET | 200 | Cache-Control: max-age=60 | a cache may reuse it for 60 seconds
          GET | 200 | Cache-Control: s-maxage=5, max-age=60 | a shared cache may reuse it for 5 seconds; the cache of a user may reuse it for 60 seconds
          GET | 200 | Cache-Control: private, max-age=60 | a shared cache may not reuse it, since it is private; the cache of a user may reuse it for 60 seconds
          GET | 200 | Cache-Control: no-store | a cache may not reuse it, since it has no-store
          GET | 200 | Cache-Control: no-cache | a cache has to validate it each time, since it has no-cache
          GET | 200 | Vary: * | a cache has to validate it each time, since it has Vary: *
          GET | 200 | Expires: 0 | a cache has to validate it each time, since it is stale at once
          GET | 404 | ETag: "a" | a cache may reuse it for as long as it guesses
          GET | 403 | ETag: "a" | a cache may not reuse it, since it does not say for how long
          GET | 429 | Cache-Control: max-age=60 | a cache may not reuse it, since its status must not be stored
          PUT | 200 | Cache-Control: max-age=60 | a cache may not reuse it, since its method is not cacheable
          """)
  void aResponseTellsWhatCachesMayDo(String method, int status, String field, String words) {
    assertThat(verdict(List.of(method + " /a", "> " + status, date(), field)).words())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max-age=60 | may not reuse it, since its request had credentials
          public, max-age=60 | may reuse it for 60 seconds
          must-revalidate, max-age=60 | may reuse it for 60 seconds
          """)
  void credentialsKeepSharedCachesAwayUnlessTheResponseAllowsThem(String control, String words) {
    List<String> lines =
        List.of("GET /a", "Authorization: Basic YTpi", "> 200", "Cache-Control: " + control);

    assertThat(verdict(lines).shared().words()).isEqualTo(words);
  }

  private static String date() {
    return "Date: Sun, 06 Nov 1994 08:49:37 GMT";
  }

  private static CacheVerdict verdict(List<String> lines) {
    ExchangeText text = ExchangeText.read(lines);
    return CacheVerdict.of(
        new JudgedExchange(new Laws().standard(), Role.ORIGIN, text.exchange(), Optional.empty()));
  }
}
