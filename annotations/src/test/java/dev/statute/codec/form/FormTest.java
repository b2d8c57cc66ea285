package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import dev.statute.fixture.RandomValues;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

  private static final long SEED = 0xF0124L;

  /** The cases of urlencoded-parser.any.js of the Web Platform Tests. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "test|test=",
        "'\uFEFFtest=\uFEFF'|'\uFEFFtest=\uFEFF'",
        "%EF%BB%BFtest=%EF%BB%BF|'\uFEFFtest=\uFEFF'",
        "%EF%BF%BF=%EF%BF%BF|'\uFFFF=\uFFFF'",
        "%FE%FF|'\uFFFD\uFFFD='",
        "†&†=x|†=,†=x",
        "%C2|'\uFFFD='",
        "%C2x|'\uFFFDx='",
        "_charset_=windows-1252&test=%C2x|'_charset_=windows-1252,test=\uFFFDx'",
        "''|''",
        "a|a=",
        "a=b|a=b",
        "a=|a=",
        "=b|=b",
        "&|''",
        "&a|a=",
        "a&|a=",
        "a&a|a=,a=",
        "a&b&c|a=,b=,c=",
        "a=b&c=d|a=b,c=d",
        "a=b&c=d&|a=b,c=d",
        "&&&a=b&&&&c=d&|a=b,c=d",
        "a=a&a=b&a=c|a=a,a=b,a=c",
        "a==a|a==a",
        "a=a+b+c+d|'a=a b c d'",
        "%=a|%=a",
        "%a=a|%a=a",
        "%a_=a|%a_=a",
        "%61=a|a=a",
        "%61+%4d%4D=|'a MM='",
        "id=0&value=%|id=0,value=%",
        "b=%2sf%2a|b=%2sf*",
        "b=%2%2af%2a|b=%2*f*",
        "b=%%2a|b=%*"
      })
  void aTextIsReadAsBrowsersReadIt(String text, String expected) {
    List<String> fields =
        Form.parse(text).fields().stream().map(f -> f.name() + "=" + f.value()).toList();
    assertThat(fields).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(",", -1)));
  }

  @Test
  void aFormIsWrittenAsBrowsersWriteIt() {
    Form form =
        Form.builder()
            .add("a b", "*-._~!é\u20AC\uD83D\uDE00")
            .add("", "x=y&z+")
            .add("a b", "\r\n")
            .build();
    assertThat(form.toText())
        .isEqualTo("a+b=*-._%7E%21%C3%A9%E2%82%AC%F0%9F%98%80&=x%3Dy%26z%2B&a+b=%0D%0A");
    assertThat(form.content().type()).isEqualTo(Form.MEDIA_TYPE);
    assertThat(form.values("a b")).hasSize(2);
    assertThat(form.first("b")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    for (int run = 0; run < 2000; run++) {
      long seed = SEED + run;
      SplittableRandom random = new SplittableRandom(seed);
      Form.Builder builder = Form.builder();
      for (int i = random.nextInt(5); i > 0; i--) {
        builder.add(RandomValues.noise(random), RandomValues.noise(random));
      }
      Form form = wellFormed(builder.build());
      assertThat(Form.read(form.content(), FormLimits.standard()))
          .as("seed %s", seed)
          .isEqualTo(form);
      assertThat(Form.parse(form.toText())).as("seed %s", seed).isEqualTo(form);
    }
  }

  private static Form wellFormed(Form form) {
    return new Form(
        form.fields().stream()
            .map(f -> new FormField(wellFormed(f.name()), wellFormed(f.value())))
            .toList());
  }

  static String wellFormed(String text) {
    return text.codePoints()
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void halfASurrogatePairIsNotSent() {
    Form form = Form.builder().add("a", "\uD83D").build();
    assertThatThrownBy(form::content).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreFieldsThanTheLimitAreNotRead() throws IOException {
    FormLimits limits = FormLimits.standard().withParts(2);
    Content two = Content.bytes("a&b".getBytes(US_ASCII), Form.MEDIA_TYPE);
    Content three = Content.bytes("a&b&c".getBytes(US_ASCII), Form.MEDIA_TYPE);
    assertThat(Form.read(two, limits).fields()).hasSize(2);
    assertThatThrownBy(() -> Form.read(three, limits))
        .isInstanceOfSatisfying(
            OversizedFormException.class,
            e -> assertThat(e.limit() == 2 && e.isOf(three)).isTrue());
  }

  /** Each field is looked at once, however much follows. */
  @Test
  void manyFieldsWithoutValuesAreRead() {
    int count = 500_000;
    assertThat(Form.parse("a&".repeat(count) + "b=c").fields())
        .hasSize(count + 1)
        .startsWith(new FormField("a", ""))
        .endsWith(new FormField("b", "c"));
  }

  @Test
  void aFormShowsNoValues() {
    assertThat(Form.builder().add("password", "hunter2").build()).hasToString("password=***");
  }

  @Test
  void limitsAreNotNegative() {
    assertThatThrownBy(() -> FormLimits.standard().withPart(-1))
        .hasMessage("part must not be negative: -1");
  }
}
