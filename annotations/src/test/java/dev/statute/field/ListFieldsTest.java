package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListFieldsTest {

  enum Verb implements RequestMethod {
    GET,
    HEAD,
    PURGE;

    @Override
    public String token() {
      return name();
    }
  }

  /** RFC 9110, 5.6.1.2. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|foo,bar|, |foo, bar|",
        "|foo ,bar,|, |foo, bar|",
        "|foo , ,bar,charlie|, |foo, bar, charlie|"
      })
  void skipsEmptyElements(String value, String written) {
    assertThat(Connection.parse(value)).hasToString(written);
    assertThat(AcceptRanges.parse(value)).hasToString(written);
  }

  static Stream<Arguments> nonEmptyLists() {
    return Stream.<Function<String, ?>>of(
            AcceptRanges::parse,
            MediaTypes::parse,
            Upgrade::parse,
            Challenges::parse,
            EntityTagCondition::parse,
            ContentLength::parse,
            Age::parse,
            v -> Range.parse("bytes=" + v))
        .flatMap(parser -> Stream.of("", ",", ",   ,").map(value -> Arguments.of(value, parser)));
  }

  @ParameterizedTest
  @MethodSource("nonEmptyLists")
  void wantsAnElementWhereOneIsNeeded(String value, Function<String, ?> parser) {
    assertRefused(() -> parser.apply(value));
  }

  static Stream<Function<String, ?>> lists() {
    return Stream.of(
        Allow::parse,
        Connection::parse,
        FieldNames::parse,
        Vary::parse,
        CacheControl::parse,
        Accept::parse,
        AcceptEncoding::parse,
        AcceptLanguage::parse,
        ContentEncoding::parse,
        ContentLanguage::parse,
        Links::parse,
        Expect::parse);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void takesNoElementWhereNoneIsNeeded(Function<String, ?> parser) {
    for (String empty : List.of("", ",", " , ,")) {
      assertThat(parser.apply(empty)).hasToString("");
    }
  }

  @Test
  void allowKeepsExtensionMethodsAndCase() {
    assertThat(Allow.parse("GET, PUT, POST, OPTIONS, HEAD, DELETE, PATCH").methods()).hasSize(7);
    assertThat(Allow.parse(List.of("GET", "HEAD, GET")))
        .isEqualTo(Allow.of(Verb.HEAD, Verb.GET))
        .hasToString("GET, HEAD");
    assertThat(Allow.parse("get, PURGE").allows(Verb.GET)).isFalse();
    assertThat(Allow.parse("get, PURGE").allows(Verb.PURGE)).isTrue();
    assertThat(Allow.of()).isEqualTo(Allow.parse("")).hasToString("");
    assertRefused(() -> Allow.parse("GET PUT"), 4, "',' or the end of the value");
    assertRefused(() -> Allow.parse("GET, \u00e4"), 5, "a method");
    assertRefused(() -> Allow.of(() -> "G T"), 1, "a token");
  }

  @Test
  void upgradeComparesNamesWithoutCase() {
    assertThat(Upgrade.parse("websocket").protocols()).containsExactly(Protocol.of("WebSocket"));
    assertThat(Upgrade.parse("HTTP/2.0, IRC/6.9"))
        .isEqualTo(Upgrade.of(Protocol.of("http", "2.0"), Protocol.of("irc", "6.9")));
    assertThat(Protocol.of("a", "b"))
        .isNotEqualTo(Protocol.of("a", "B"))
        .isNotEqualTo(Protocol.of("a"));
    for (String wrong : List.of("HTTP/", "/2", "HTTP /2", "HTTP/2/0")) {
      assertRefused(() -> Upgrade.parse(wrong));
    }
  }

  @Test
  void connectionOptionsHaveNoCase() {
    assertThat(Connection.parse("upgrade, CLOSE").contains(ConnectionOption.UPGRADE)).isTrue();
    assertThat(Connection.of(ConnectionOption.CLOSE).contains(ConnectionOption.UPGRADE)).isFalse();
    assertThat(Connection.of(ConnectionOption.UPGRADE)).hasToString("Upgrade");
  }

  @Test
  void varyIsAnythingAsSoonAsThereIsAnAsterisk() {
    assertThat(Vary.parse("*")).isEqualTo(Vary.any()).hasToString("*");
    assertThat(Vary.parse("Accept, *")).isEqualTo(Vary.any());
    assertThat(Vary.parse("accept-encoding, accept-language, ACCEPT-language"))
        .isEqualTo(Vary.of("Accept-Language", "Accept-Encoding"))
        .hasToString("accept-encoding, accept-language");
    assertThatIllegalArgumentException().isThrownBy(() -> Vary.of("*"));
  }

  @Test
  void acceptRangesKnowsNone() {
    assertThat(AcceptRanges.bytes()).hasToString("bytes");
    assertThat(AcceptRanges.parse("BYTES").supports(RangeUnit.BYTES)).isTrue();
    assertThat(AcceptRanges.none().supports(RangeUnit.NONE)).isFalse();
  }

  @Test
  void codingsFoldTheirAliases() {
    assertThat(ContentEncoding.parse("X-Gzip, deflate, x-compress"))
        .isEqualTo(
            ContentEncoding.of(ContentCoding.GZIP, ContentCoding.DEFLATE, ContentCoding.COMPRESS))
        .hasToString("gzip, deflate, compress");
    assertRefused(() -> ContentEncoding.parse("gzip, *"));
  }

  @Test
  void languageTagsHaveTheirFrame() {
    assertThat(ContentLanguage.parse("mi, en").tags()).hasSize(2);
    assertThat(LanguageTag.of(Locale.UK)).isEqualTo(LanguageTag.parse("EN-gb"));
    assertThat(LanguageTag.parse("en-GB").locale()).isEqualTo(Locale.UK);
    for (String wrong :
        List.of("", "e1", "en-", "-en", "en_GB", "abcdefghi", "en-abcdefghi", "*", "en-*")) {
      assertRefused(() -> LanguageTag.parse(wrong));
    }
    assertRefused(() -> new LanguageTag(" en"));
  }

  @Test
  void expectKnowsItsOneMember() {
    assertThat(Expect.parse("100-Continue").expectsContinue()).isTrue();
    assertThat(Expect.parse("100-Continue").expectsMore()).isFalse();
    assertThat(Expect.parse("a=\"b\";c=d, 100-continue").expectsMore()).isTrue();
    assertThat(Expect.continues()).hasToString("100-continue");
    assertRefused(() -> Expect.parse("a;b=c"));
  }

  @Test
  void productsHoldNestedComments() {
    assertThat(Products.parse("CERN/3.0 libwww/2.17 (a (b) \\) c)").products())
        .containsExactly(
            Product.of("CERN", "3.0"),
            Product.of("libwww", "2.17"),
            new Product.Comment("a (b) \\) c"));
    for (String wrong : List.of("", "(a)", "a (b", "a b)", "a (b))", "a/", "a(b)", "a (b\\")) {
      assertRefused(() -> Products.parse(wrong));
    }
    assertRefused(() -> new Product.Comment("a)"));
    assertRefused(() -> new Product.Comment("a) (b"));
  }
}
