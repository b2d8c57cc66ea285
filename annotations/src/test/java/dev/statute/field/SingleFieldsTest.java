package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleFieldsTest {

  @Test
  void readsContentRanges() {
    assertThat(ContentRange.parse("bytes 0-499/1234")).isEqualTo(ContentRange.bytes(0, 499, 1234));
    assertThat(ContentRange.parse("bytes 42-1233/*")).isEqualTo(ContentRange.bytes(42, 1233));
    assertThat(ContentRange.parse("bytes */1234"))
        .isEqualTo(ContentRange.unsatisfied(1234))
        .hasToString("bytes */1234");
    assertThat(ContentRange.parse("BYTES 0-0/1")).isEqualTo(ContentRange.bytes(0, 0, 1));
    assertThat(((ContentRange.Satisfied) ContentRange.bytes(0, 1)).complete()).isEmpty();
    assertThat(((ContentRange.Satisfied) ContentRange.bytes(0, 1, 2)).complete()).hasValue(2);
    assertThat(ContentRange.bytes(5_000_000_000L, 6_000_000_000L))
        .hasToString("bytes 5000000000-6000000000/*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes 500-499/1234",
        "bytes 0-1234/1234",
        "bytes */*",
        "bytes 0-499",
        "bytes=0-499/1234",
        "bytes 0 - 499/1234",
        "exampleunit 1.2-4.3/25",
        "",
        "bytes",
        "bytes  0-1/2",
        "bytes\t0-1/2",
        "bytes -1/2",
        "bytes 0-/2",
        "bytes 0-1/",
        "bytes +0-1/2",
        "bytes 0-9223372036854775808/*",
        "bytes */99999999999999999999"
      })
  void refusesOtherContentRanges(String value) {
    assertRefused(() -> ContentRange.parse(value));
  }

  @Test
  void readsRanges() {
    assertThat(Range.parse("bytes=0-499")).isEqualTo(Range.bytes(new ByteRange.Between(0, 499)));
    assertThat(Range.parse("Bytes=500-, -500,,0-0"))
        .isEqualTo(
            Range.bytes(
                new ByteRange.From(500), new ByteRange.Suffix(500), new ByteRange.Between(0, 0)))
        .hasToString("bytes=500-, -500, 0-0");
    assertThat(Range.parse("seconds=1.5-2, x"))
        .isEqualTo(new Range.Other(new RangeUnit("seconds"), List.of("1.5-2", "x")));
    assertThat(Range.parse("bytes=0-99999999999999999999"))
        .isEqualTo(Range.bytes(new ByteRange.Between(0, Long.MAX_VALUE)));
    for (String wrong :
        List.of(
            "",
            "bytes",
            "bytes=",
            "bytes= 0-999, 4500-5499, -1000",
            "bytes=1-0",
            "bytes=-",
            "bytes=a",
            "bytes=0-1;2-3",
            "bytes 0-1",
            "bytes=0 -1",
            "=0-1",
            "bytes=--1",
            "x= a")) {
      assertRefused(() -> Range.parse(wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Range.Other(RangeUnit.BYTES, List.of("a")));
  }

  /** RFC 9110, 14.1.2, with its representation of 10000 octets. */
  @Test
  void cutsRangesToTheRepresentation() {
    Range.Bytes ranges =
        (Range.Bytes) Range.parse("bytes=0-499, 9500-, -500, 9999-20000, 10000-, -0, -20000");
    assertThat(ranges.within(10_000).stream().map(ContentRange::toString))
        .containsExactly(
            "bytes 0-499/10000",
            "bytes 9500-9999/10000",
            "bytes 9500-9999/10000",
            "bytes 9999-9999/10000",
            "bytes 0-9999/10000");
    assertThat(ranges.within(0)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ranges.within(-1));
  }

  @Test
  void readsEntityTags() {
    assertThat(EntityTag.parse("\"xyzzy\"")).isEqualTo(EntityTag.strong("xyzzy"));
    assertThat(EntityTag.parse("W/\"xyzzy\""))
        .isEqualTo(EntityTag.weak("xyzzy"))
        .hasToString("W/\"xyzzy\"");
    assertThat(EntityTag.parse("\"\"")).isEqualTo(EntityTag.strong(""));
    assertThat(EntityTag.parse("\"a\\b,\u00e4\"").opaque()).isEqualTo("a\\b,\u00e4");
    for (String wrong :
        List.of(
            "",
            "xyzzy",
            "'x'",
            "w/\"x\"",
            "W/ \"x\"",
            "W\"x\"",
            "\"a b\"",
            "\"a\"b\"",
            "\"a\",\"b\"",
            "\"a",
            "\"\u007f\"",
            "\"\u0100\"",
            "*")) {
      assertRefused(() -> EntityTag.parse(wrong));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> EntityTag.strong("a\"b"));
  }

  /** RFC 9110, 8.8.3.2, Table 3. */
  @Test
  void comparesEntityTags() {
    EntityTag strong1 = EntityTag.strong("1");
    EntityTag weak1 = EntityTag.weak("1");
    EntityTag weak2 = EntityTag.weak("2");
    assertThat(
            List.of(
                weak1.strongMatch(weak1),
                weak1.strongMatch(weak2),
                weak1.strongMatch(strong1),
                strong1.strongMatch(weak1),
                strong1.strongMatch(strong1)))
        .containsExactly(false, false, false, false, true);
    assertThat(
            List.of(
                weak1.weakMatch(weak1),
                weak1.weakMatch(weak2),
                weak1.weakMatch(strong1),
                strong1.weakMatch(weak1),
                strong1.weakMatch(strong1)))
        .containsExactly(true, false, true, true, true);
  }

  /** The rows of the precondition table that entity tags decide: the current tag is "b". */
  @Test
  void evaluatesPreconditions() {
    EntityTag current = EntityTag.strong("b");
    assertThat(EntityTagCondition.parse("\"b\"").weakMatch(current)).isTrue();
    assertThat(EntityTagCondition.parse("W/\"b\"").weakMatch(current)).isTrue();
    assertThat(EntityTagCondition.parse("\"a\", \"b\"").weakMatch(current)).isTrue();
    assertThat(EntityTagCondition.parse(List.of("\"a\"", "\"b\"")).strongMatch(current)).isTrue();
    assertThat(EntityTagCondition.parse("W/\"b\"").strongMatch(current)).isFalse();
    assertThat(EntityTagCondition.parse("\"a\"").strongMatch(current)).isFalse();
    assertThat(EntityTagCondition.any().strongMatch(current)).isTrue();
    assertThat(EntityTagCondition.any().weakMatch(current)).isTrue();
    assertThat(EntityTagCondition.parse("*").isAny()).isTrue();
    assertThat(EntityTagCondition.of(current).isAny()).isFalse();
    assertThat(EntityTagCondition.of(current, EntityTag.weak(""))).hasToString("\"b\", W/\"\"");
    assertThat(IfRange.parse("\"b\"").matches(current)).isTrue();
    assertThat(IfRange.parse("\"a\"").matches(current)).isFalse();
    assertThat(IfRange.parse("W/\"b\"").matches(EntityTag.weak("b"))).isFalse();
    for (String wrong : List.of("*, \"a\"", "*, *", "\"a\" \"b\"", "a", "\"a\", *")) {
      assertRefused(() -> EntityTagCondition.parse(wrong));
    }
  }

  @Test
  void ifRangeHoldsATagOrADate() {
    HttpDate date = HttpDate.of(Instant.EPOCH);
    assertThat(IfRange.parse("Thu, 01 Jan 1970 00:00:00 GMT")).isEqualTo(IfRange.of(date));
    assertThat(IfRange.of(date).matches(date)).isTrue();
    assertThat(IfRange.of(date).matches(HttpDate.of(Instant.EPOCH.plusSeconds(1)))).isFalse();
    assertThat(IfRange.of(date).matches(EntityTag.strong("a"))).isFalse();
    assertThat(IfRange.parse("Wed, 31 Dec 1969 00:00:00 GMT")).isInstanceOf(IfRange.Date.class);
    assertThatIllegalArgumentException().isThrownBy(() -> IfRange.of(EntityTag.weak("a")));
    assertRefused(() -> IfRange.parse("*"));
    assertRefused(() -> IfRange.parse("\"a\", \"b\""));
  }

  @Test
  void readsRetryAfter() {
    assertThat(RetryAfter.parse("120")).isEqualTo(RetryAfter.in(Duration.ofMinutes(2)));
    assertThat(RetryAfter.parse("Fri, 31 Dec 1999 23:59:59 GMT"))
        .isEqualTo(RetryAfter.at(Instant.parse("1999-12-31T23:59:59Z")));
    assertThat(RetryAfter.parse("0").earliest(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    assertThat(RetryAfter.in(Duration.ofMillis(1001))).hasToString("2");
    assertThat(RetryAfter.parse("99999999999999999999").earliest(Instant.EPOCH))
        .isEqualTo(Instant.ofEpochSecond(1L << 31));
    assertThat(RetryAfter.at(Instant.EPOCH).earliest(Instant.MAX)).isEqualTo(Instant.EPOCH);
    for (String wrong : List.of("-1", "+5", "1.5", "2m", "", "1 2", "\u0665", "0x1")) {
      assertRefused(() -> RetryAfter.parse(wrong));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> RetryAfter.in(Duration.ofNanos(-1)));
  }

  @Test
  void readsContentLengths() {
    assertThat(ContentLength.parse("0").octets()).isZero();
    assertThat(ContentLength.parse("007")).isEqualTo(new ContentLength(7)).hasToString("7");
    assertThat(ContentLength.parse("42, 42").octets()).isEqualTo(42);
    assertThat(ContentLength.parse(List.of("42", "42")).octets()).isEqualTo(42);
    assertThat(ContentLength.parse("9223372036854775806").octets()).isEqualTo(Long.MAX_VALUE - 1);
    assertThat(ContentLength.parse("009223372036854775807").octets()).isEqualTo(Long.MAX_VALUE);
    for (String wrong :
        List.of(
            "42, 43",
            "+42",
            "-1",
            "4 2",
            "0x10",
            "\uff11\uff12",
            "",
            "9223372036854775808",
            "184467440737095516160",
            "4_2")) {
      assertRefused(() -> ContentLength.parse(wrong));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new ContentLength(-1));
  }

  @Test
  void readsAges() {
    assertThat(Age.parse("60").duration()).hasSeconds(60);
    assertThat(Age.parse("60, 70")).isEqualTo(Age.of(Duration.ofSeconds(60)));
    assertThat(Age.parse(List.of("1", "2"))).hasToString("1");
    assertThat(Age.parse("99999999999")).hasToString("2147483648");
    for (String wrong : List.of("", "-1", "1.5", "a")) {
      assertRefused(() -> Age.parse(wrong));
    }
  }

  @Test
  void readsLinks() {
    Link blocked = Link.parse("<https://spqr.example.org/legislatione>; rel=\"blocked-by\"");
    assertThat(blocked).isEqualTo(Link.to("https://spqr.example.org/legislatione", "blocked-by"));
    Link style = Link.parse("</style.css>; rel=preload; as=style");
    assertThat(style.parameter("AS")).contains("style");
    assertThat(style).hasToString("</style.css>; rel=\"preload\"; as=style");
    Links links =
        Links.parse(
            "</a,b>; rel=\"next Last\"; title=\"x, <y>\" , <c>;rel=prev;crossorigin; ;hreflang=de;hreflang=en");
    assertThat(links.links()).hasSize(2);
    assertThat(links.first("LAST")).map(link -> link.target().path()).contains("/a,b");
    assertThat(links.links().get(1).parameters())
        .extracting(LinkParameter::name)
        .containsExactly("crossorigin", "hreflang", "hreflang");
    assertThat(Link.to("/a", "next").with("title", "b").with("x", null))
        .hasToString("</a>; rel=\"next\"; title=\"b\"; x");
    assertThat(Link.parse("<>; rel = \"a https://b/\"; rel=c").rels())
        .containsExactly("a", "https://b/");
    for (String wrong :
        List.of(
            "</a>",
            "/a; rel=b",
            "</a; rel=b",
            "</a>; rel",
            "</a>; rel=\"\"",
            "</a b>; rel=b",
            "</a>; rel=b c",
            "</a> rel=b",
            "</a>; rel=\"a/b\"",
            "<a>;rel=\"b")) {
      assertRefused(() -> Link.parse(wrong));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Link.to("/a"));
    Link titled = Link.to("/a", "b").with("title", "c");
    assertThatIllegalArgumentException().isThrownBy(() -> titled.with("Title", "d"));
    assertThat(Link.parse("</a>;rel=b;title=c;title=d")).isEqualTo(titled);
    assertThatIllegalArgumentException().isThrownBy(() -> Link.to("/a", "b").with("rel", "c"));
  }
}
