package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static final Fields FIELDS =
      Fields.builder()
          .add("Allow", "GET")
          .add("ETag", EntityTag.strong("v1"))
          .add("allow", "PUT, HEAD")
          .add("Set-Cookie", "a=b")
          .build();

  @Test
  void findsLinesInAnyLetterCaseAndInOrder() {
    assertThat(FIELDS.first("ALLOW")).contains("GET");
    assertThat(FIELDS.all("Allow")).containsExactly("GET", "PUT, HEAD");
    assertThat(FIELDS.combined("allow")).contains("GET, PUT, HEAD");
    assertThat(FIELDS.first("Vary")).isEmpty();
    assertThat(FIELDS.combined("Vary")).isEmpty();
    assertThat(FIELDS)
        .extracting(line -> line.name().name())
        .containsExactly("Allow", "ETag", "allow", "Set-Cookie");
    assertThatIllegalArgumentException().isThrownBy(() -> FIELDS.combined("set-cookie"));
  }

  @Test
  void readsValuesTyped() {
    assertThat(FIELDS.list("Allow", Allow::parse)).contains(Allow.parse("GET, PUT, HEAD"));
    assertThat(FIELDS.single("etag", EntityTag::parse)).contains(EntityTag.strong("v1"));
    assertThat(FIELDS.single("Age", Age::parse)).isEmpty();
    assertThat(FIELDS.list("Vary", Vary::parse)).isEmpty();
    assertRefused(() -> FIELDS.single("Allow", EntityTag::parse), 0, "one field line of Allow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nb", "a\nb", "a\rb", "a\0b", " a", "a ", "\ta", "a\t", "\u007f", "\u0100", " ",
        "\u2028"
      })
  void noValueCanBreakALine(String value) {
    assertRefused(() -> Fields.builder().add("A", value));
    assertRefused(() -> Fields.builder().set("A", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:", "a\r\n", "\u00e4", "a\0"})
  void noNameCanBreakALine(String name) {
    assertRefused(() -> Fields.builder().add(name, "a"));
  }

  @Test
  void setReplacesAllLines() {
    Fields fields =
        Fields.builder()
            .add("A", "1")
            .add("b", "2")
            .add("a", "3")
            .set("A", new Age(new DeltaSeconds(4)))
            .build();
    assertThat(fields).hasToString("[b: 2, A: 4]");
    assertThat(Fields.empty().lines()).isEmpty();
  }

  @Test
  void isImmutableAndHidesSecrets() {
    List<FieldLine> lines = new ArrayList<>(FIELDS.lines());
    Fields copy = new Fields(lines);
    lines.clear();
    assertThat(copy).isEqualTo(FIELDS);
    assertThat(FIELDS).hasToString("[Allow: GET, ETag: \"v1\", allow: PUT, HEAD, Set-Cookie: ***]");
    assertThat(Fields.builder().add("authorization", "Basic abc").build().toString())
        .doesNotContain("abc");
  }

  @Test
  void theMessageOfARefusalIsBoundedAndPrintable() {
    String input = "a".repeat(5000) + "\r\nSet-Cookie: x\u001b[31m\ud83d\ude00" + "b".repeat(5000);
    FieldSyntaxException refusal =
        new FieldSyntaxException(input, 5000, "a token\r\n".repeat(1000));
    assertThat(refusal.getMessage())
        .hasSizeLessThan(1500)
        .matches("[ -~]+")
        .contains("\\u000d\\u000aSet-Cookie", "at index 5000");
    assertThat(refusal.input()).isEqualTo(input);
    assertThat(new FieldSyntaxException("ab", 2, "x"))
        .hasMessage("expected x at index 2 of \"ab\"");
  }
}
