package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheControlTest {

  @Test
  void readsTheExamples() {
    CacheControl two = CacheControl.parse("max-age=3600, public");
    assertThat(two.directives()).hasSize(2);
    assertThat(two.isPublic()).isTrue();
    assertThat(two.isPrivate()).isFalse();
    CacheControl fields = CacheControl.parse("no-cache=\"Set-Cookie, X-Y\"");
    assertThat(fields.directives()).hasSize(1);
    assertThat(fields.isNoCache()).isTrue();
    assertThat(fields.noCacheFields()).isEqualTo(FieldNames.of("set-cookie", "x-y"));
    assertThat(fields.privateFields().names()).isEmpty();
    assertThat(CacheControl.parse(List.of("a=b", "NO-STORE")).isNoStore()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Max-Age=60, 60",
        "|max-age=\"60\"|, 60",
        "max-age=-1, 0",
        "max-age=abc, 0",
        "max-age, 0",
        "|max-age=\"\"|, 0",
        "max-age=99999999999, 2147483648",
        "|max-age=5, max-age=7|, 5"
      })
  void readsMaxAgeCautiously(String value, long seconds) {
    assertThat(CacheControl.parse(value).maxAge()).contains(Duration.ofSeconds(seconds));
  }

  @Test
  void readsRequestDirectivesCautiously() {
    assertThat(CacheControl.parse("").maxAge()).isEmpty();
    assertThat(CacheControl.parse("max-stale").maxStale()).contains(Duration.ofSeconds(1L << 31));
    assertThat(CacheControl.parse("max-stale=5").maxStale()).contains(Duration.ofSeconds(5));
    assertThat(CacheControl.parse("max-stale=x").maxStale()).contains(Duration.ZERO);
    assertThat(CacheControl.parse("min-fresh=x").minFresh()).contains(Duration.ofSeconds(1L << 31));
    assertThat(CacheControl.parse("s-maxage=1").sharedMaxAge()).contains(Duration.ofSeconds(1));
    assertThat(CacheControl.parse("private=\"a b\"").privateFields().names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=", "=a", "a = b", "a b", "a=\"b", "max-age=60 public", "a;b"})
  void refusesWhatIsNoDirective(String value) {
    assertRefused(() -> CacheControl.parse(value));
  }

  @Test
  void buildsEveryDirective() {
    assertThat(CacheControl.builder().maxAge(Duration.ofMinutes(5)).setPrivate().build())
        .hasToString("max-age=300, private");
    CacheControl all =
        CacheControl.builder()
            .mustRevalidate()
            .mustUnderstand()
            .noStore()
            .noTransform()
            .proxyRevalidate()
            .onlyIfCached()
            .setPublic()
            .noCache()
            .sharedMaxAge(Duration.ofSeconds(1))
            .minFresh(Duration.ofSeconds(2))
            .maxStale(Duration.ofSeconds(3))
            .setPrivate(FieldNames.of("A"))
            .directive("x", "a b")
            .build();
    assertThat(all)
        .hasToString(
            "must-revalidate, must-understand, no-store, no-transform, proxy-revalidate, only-if-cached, public, no-cache,"
                + " s-maxage=1, min-fresh=2, max-stale=3, private=\"A\", x=\"a b\"");
    assertThat(
            all.isMustRevalidate()
                && all.isMustUnderstand()
                && all.isNoStore()
                && all.isNoTransform())
        .isTrue();
    assertThat(all.isProxyRevalidate() && all.isOnlyIfCached() && all.isPublic() && all.isNoCache())
        .isTrue();
    assertThat(CacheControl.builder().noCache().noCache(FieldNames.of("A", "B")).build())
        .hasToString("no-cache=\"A, B\"");
    assertThat(CacheControl.builder().maxAge(Duration.ofDays(100_000)).build())
        .hasToString("max-age=2147483648");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CacheControl.builder().maxAge(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CacheControl.builder().noCache(FieldNames.of(new FieldName[0])));
  }
}
