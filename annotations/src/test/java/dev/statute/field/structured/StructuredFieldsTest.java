package dev.statute.field.structured;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.field.FieldDefinition;
import dev.statute.field.Fields;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9651, 3 and 4, and mistakes that its algorithms name. */
class StructuredFieldsTest {

  /** RFC 9651, 3.1 to 3.3.8. */
  @Test
  void readsTheExamplesOfLists() {
    assertThat(StructuredList.parse(List.of("sugar, tea", "rum")).members())
        .containsExactly(
            StructuredItem.token("sugar"),
            StructuredItem.token("tea"),
            StructuredItem.token("rum"));
    assertThat(
            StructuredList.parse("(\"foo\" \"bar\"), (\"baz\"), (\"bat\" \"one\"), ()").members())
        .containsExactly(
            InnerList.of(StructuredItem.string("foo"), StructuredItem.string("bar")),
            InnerList.of(StructuredItem.string("baz")),
            InnerList.of(StructuredItem.string("bat"), StructuredItem.string("one")),
            InnerList.of());
    assertThat(StructuredList.parse("(\"foo\"; a=1;b=2);lvl=5, (\"bar\" \"baz\");lvl=1"))
        .isEqualTo(
            StructuredList.of(
                InnerList.of(
                        StructuredItem.string("foo")
                            .with("a", new BareInteger(1))
                            .with("b", new BareInteger(2)))
                    .with("lvl", new BareInteger(5)),
                InnerList.of(StructuredItem.string("bar"), StructuredItem.string("baz"))
                    .with("lvl", new BareInteger(1))));
    assertThat(StructuredList.parse("abc;a=1;b=2; cde_456, (ghi;jk=4 l);q=\"9\";r=w"))
        .hasToString("abc;a=1;b=2;cde_456, (ghi;jk=4 l);q=\"9\";r=w");
    assertThat(StructuredItem.parse("1; a; b=?0"))
        .isEqualTo(
            StructuredItem.of(1)
                .with("a", new BareBoolean(true))
                .with("b", new BareBoolean(false)));
  }

  /** RFC 9651, 3.2. */
  @Test
  void readsTheExamplesOfDictionaries() {
    StructuredDictionary two = StructuredDictionary.parse("en=\"Applepie\", da=:w4ZibGV0w6ZydGU=:");
    assertThat(two.keys()).containsExactly("en", "da");
    assertThat(two.get("en", BareString.class)).contains(new BareString("Applepie"));
    assertThat(two.get("da", BareByteSequence.class).orElseThrow().octets())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("\u00c6blet\u00e6rte");
    assertThat(StructuredDictionary.parse("a=?0, b, c; foo=bar"))
        .isEqualTo(
            StructuredDictionary.empty()
                .with("a", new BareBoolean(false))
                .with("b", new BareBoolean(true))
                .with("c", StructuredItem.of(true).with("foo", new BareToken("bar"))))
        .hasToString("a=?0, b, c;foo=bar");
    assertThat(StructuredDictionary.parse("rating=1.5, feelings=(joy sadness)").get("feelings"))
        .contains(InnerList.of(StructuredItem.token("joy"), StructuredItem.token("sadness")));
    assertThat(StructuredDictionary.parse("a=(1 2), b=3, c=4;aa=bb, d=(5 6);valid").members())
        .hasSize(4);
    assertThat(StructuredDictionary.parse(List.of("foo=1", "bar=2")).keys())
        .containsExactly("foo", "bar");
  }

  @Test
  void readsEachTypeOfBareItem() {
    assertThat(StructuredItem.parse("42").value()).isEqualTo(new BareInteger(42));
    assertThat(StructuredItem.parse("4.5").value()).isEqualTo(BareDecimal.of("4.5"));
    assertThat(StructuredItem.parse("\"hello \\\"world\\\\\"").value())
        .isEqualTo(new BareString("hello \"world\\"));
    assertThat(StructuredItem.parse("foo123/456").value()).isEqualTo(new BareToken("foo123/456"));
    assertThat(
            StructuredItem.parse(":cHJldGVuZCB0aGlzIGlzIGJpbmFyeSBjb250ZW50Lg==:")
                .value(BareByteSequence.class)
                .octets())
        .asString(StandardCharsets.US_ASCII)
        .isEqualTo("pretend this is binary content.");
    assertThat(StructuredItem.parse("?1").value()).isEqualTo(new BareBoolean(true));
    assertThat(StructuredItem.parse("@1659578233").value())
        .isEqualTo(BareDate.of(Instant.parse("2022-08-04T01:57:13Z")));
    assertThat(StructuredItem.parse("%\"This is intended for display to %c3%bcsers.\"").value())
        .isEqualTo(new BareDisplayString("This is intended for display to \u00fcsers."));
  }

  /** RFC 9651, 4.2.2, 4.2.3.2. */
  @Test
  void theLastOfAKeyCountsInThePlaceOfTheFirst() {
    assertThat(StructuredDictionary.parse("a=1, b=2, a=3")).hasToString("a=3, b=2");
    assertThat(StructuredItem.parse("x;a=1;b;a=2")).hasToString("x;a=2;b");
  }

  @Test
  void orderIsPartOfTheValue() {
    assertThat(StructuredDictionary.parse("a, b")).isNotEqualTo(StructuredDictionary.parse("b, a"));
    assertThat(StructuredItem.parse("x;a;b")).isNotEqualTo(StructuredItem.parse("x;b;a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "01 > 1",
        "-0 > 0",
        "-0.0 > 0.0",
        "1.50 > 1.5",
        "1.000 > 1.0",
        "000000000000.1 > 0.1",
        "999999999999999 > 999999999999999",
        "-999999999999.999 > -999999999999.999",
        ":aGVsbG8: > :aGVsbG8=:",
        ":iZ==: > :iQ==:",
        ":: > ::",
        "a;  b > a;b",
        "%\"%25%22\" > %\"%25%22\"",
        "%\"%41\" > %\"A\""
      })
  void writesTheCanonicalForm(String value, String canonical) {
    assertThat(StructuredItem.parse(value)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--1",
        "1.",
        ".1",
        "1.2345",
        "1.2.3",
        "1e3",
        "+1",
        "- 1",
        "1000000000000000",
        "1000000000000.0",
        "\"a",
        "a\"",
        "\"\\a\"",
        "\"\u00e4\"",
        "\"\t\"",
        "'a'",
        "a b",
        "a,b",
        "(a)",
        ":a",
        ":a:",
        ":a=b:",
        ":_-:",
        ":aGVsbG8==:",
        ":a GV:",
        "?",
        "?2",
        "?true",
        "@",
        "@1.0",
        "@a",
        "%",
        "%a",
        "%\"",
        "%\"%C3%BC\"",
        "%\"%f\"",
        "%\"%fg\"",
        "%\"%ff\"",
        "%\"%ed%a0%80\"",
        "%\"\u00fc\"",
        "a;A",
        "a;",
        "a;=1",
        "a;b=",
        "a;b= 1",
        "a ;b",
        "a;\tb",
        "\ta",
        "a\t",
        "{}"
      })
  void whatIsNoItemIsRefused(String value) {
    assertRefused(() -> StructuredItem.parse(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",", "a,", ",a", "a,,b", "a b", "(a", "a)", "(a,b)", "((a))", "(a\tb)", "(a)b"})
  void whatIsNoListIsRefused(String value) {
    assertRefused(() -> StructuredList.parse(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A=1", "1=a", "=1", "a=", "a= 1", "a =1", "a=1,", "a=1 b=2", "-a", "a=1;;b"})
  void whatIsNoDictionaryIsRefused(String value) {
    assertRefused(() -> StructuredDictionary.parse(value));
  }

  @Test
  void refusalsSayWhere() {
    assertRefused(() -> StructuredItem.parse("a;b=?2"), 5, "'0' or '1'");
    assertRefused(() -> StructuredList.parse("a, b,"), 5, "a member after the comma");
    assertRefused(() -> StructuredList.parse("(a,b)"), 2, "a space or ')'");
    assertRefused(
        () -> StructuredDictionary.parse("a=1, B=2"),
        5,
        "a key, which starts with a lower-case letter or '*'");
    assertRefused(
        () -> StructuredItem.parse("1;x=1000000000000000"), 4, "an Integer of at most 15 digits");
  }

  /** RFC 9651, 4.1.4 to 4.1.11. */
  @Test
  void whatCannotBeWrittenCannotBeMade() {
    assertRefused(() -> new BareInteger(1_000_000_000_000_000L));
    assertRefused(() -> new BareInteger(Long.MIN_VALUE));
    assertRefused(() -> BareDecimal.of("1000000000000"));
    assertRefused(() -> BareDecimal.of("999999999999.9995"));
    assertRefused(() -> BareDecimal.of("1e1000000000"));
    assertRefused(() -> new BareString("\u00e4"), 0, "printable ASCII text");
    assertRefused(() -> new BareToken(""));
    assertRefused(() -> new BareToken("1a"));
    assertRefused(() -> new BareToken("a b"), 1, "a Token");
    assertRefused(() -> new BareDate(1_000_000_000_000_000L));
    assertRefused(
        () -> new BareDisplayString("a\ud800"), 1, "Unicode text without unpaired surrogates");
    assertRefused(() -> StructuredParameters.none().with("A", new BareInteger(1)));
    assertRefused(() -> StructuredDictionary.empty().with("", new BareInteger(1)));
  }

  /** RFC 9651, 4.1.5. */
  @ParameterizedTest
  @CsvSource({
    "1.0015, 1.002", "1.0025, 1.002", "-1.0005, -1.0", "1.00051, 1.001", "5, 5.0", "1e2, 100.0",
    "0.0001, 0.0", "0e99, 0.0", "0.0005, 0.0", "0.00051, 0.001", "1e-1000000000, 0.0",
        "999999999999.9994, 999999999999.999"
  })
  void decimalsAreRoundedHalfToEven(String value, String written) {
    assertThat(BareDecimal.of(value)).hasToString(written);
    assertThat(new BareDecimal(new BigDecimal(written))).isEqualTo(BareDecimal.of(value));
  }

  @Test
  void nothingThatIsGivenOutChanges() {
    byte[] octets = {1, 2};
    BareByteSequence sequence = BareByteSequence.of(octets);
    octets[0] = 9;
    sequence.octets()[1] = 9;
    assertThat(sequence).isEqualTo(BareByteSequence.of(new byte[] {1, 2})).hasToString(":AQI=:");
    Map<String, BareItem> values = StructuredItem.parse("a;b").parameters().values();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(values::clear);
  }

  @Test
  void membersAreTakenByTheirType() {
    StructuredDictionary value = StructuredDictionary.parse("a=1, b=(x), c;d=0.5");
    assertThat(value.get("a", BareInteger.class)).contains(new BareInteger(1));
    assertThat(value.get("x", BareInteger.class)).isEmpty();
    assertThat(value.find("a", BareToken.class)).isEmpty();
    assertThat(value.find("b", BareToken.class)).isEmpty();
    assertThatExceptionOfType(UnfitPartException.class)
        .isThrownBy(() -> value.get("a", BareByteSequence.class))
        .withMessage("expected a Byte Sequence but got 1");
    assertThatExceptionOfType(UnfitPartException.class)
        .isThrownBy(() -> value.get("b", BareToken.class))
        .withMessage("expected an Item but got (x)");
    StructuredParameters parameters = value.members().get("c").parameters();
    assertThat(parameters.get("d", BareDecimal.class)).contains(BareDecimal.of("0.5"));
    assertThat(parameters.find("d", BareInteger.class)).isEmpty();
    assertThat(StructuredItem.parse("x;a;b=?0").parameters())
        .matches(flags -> flags.flag("a") && !flags.flag("b") && !flags.flag("c"));
    assertRefused(
        () -> StructuredItem.parse("x;a=1", i -> i.parameters().flag("a")), 4, "a Boolean");
  }

  @Test
  void aReaderOfOnesOwnIsToldWhereAPartIsUnfit() {
    assertRefused(
        () -> StructuredDictionary.parse(List.of("a", "b=x"), d -> d.get("b", BareInteger.class)),
        5,
        "an Integer");
    assertRefused(
        () -> StructuredItem.parse("1;a;b=\"\"", i -> i.parameters().get("a", BareDate.class)),
        2,
        "a Date");
    assertRefused(
        () -> StructuredList.parse(List.of("1, (2)"), l -> l.members().get(1).item()),
        3,
        "an Item");
    assertThat(StructuredItem.<Long>parse("7", item -> item.value(BareInteger.class).value()))
        .isEqualTo(7);
  }

  @Test
  void fieldsOfOnesOwnAreReadAndWritten() {
    FieldDefinition field = FieldDefinition.named("Example");
    StructuredList list = StructuredList.parse("a, b");
    Fields fields = Fields.builder().add(field, StructuredList.CODEC, list).build();
    assertThat(fields.all("Example")).containsExactly("a, b");
    assertThat(fields.get(field, StructuredList.CODEC)).contains(list);
    assertThat(StructuredList.CODEC.write(StructuredList.of())).isEmpty();
    assertThat(StructuredDictionary.CODEC.write(StructuredDictionary.empty())).isEmpty();
    assertThat(StructuredItem.CODEC.write(StructuredItem.of(true))).containsExactly("?1");
  }
}
