package dev.statute.field.structured;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

  /** RFC 9218, 4.1, 4.2. */
  @Test
  void readsTheExamples() {
    assertThat(Priority.parse("u=0")).isEqualTo(Priority.of(0));
    assertThat(Priority.parse("u=5, i")).isEqualTo(Priority.of(5).incremental(true));
    assertThat(Priority.of(5).incremental(true)).hasToString("u=5, i");
    assertThat(Priority.of(5).incremental(false)).hasToString("u=5, i=?0");
  }

  @Test
  void whatIsNotStatedHasItsDefault() {
    Priority none = Priority.parse("");
    assertThat(none.urgency()).isEmpty();
    assertThat(none.incremental()).isEmpty();
    assertThat(none.urgencyOrDefault()).isEqualTo(3);
    assertThat(none.isIncremental()).isFalse();
    assertThat(Priority.CODEC.write(none)).isEmpty();
  }

  @Test
  void aSenderKeepsToRangesAndTypes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Priority(StructuredDictionary.parse("i=1")))
        .withMessage("expected a Boolean but got 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Priority(StructuredDictionary.parse("u=1.0")))
        .withMessage("expected an Integer but got 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Priority.of(8))
        .withMessage("expected an Integer from 0 to 7 but got 8");
  }

  /** RFC 9218, 4. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "u=8, i > i",
        "u=-1 > ''",
        "u=1.0, i > i",
        "u=(1), i=1 > ''",
        "u=a, u=2 > u=2",
        "x=1, u=2 > x=1, u=2"
      })
  void aRecipientIgnoresWhatIsOutOfRangeOrOfAnotherType(String value, String read) {
    Fields fields = Fields.builder().add("Priority", value).build();
    assertThat(fields.get(Header.PRIORITY, Priority.CODEC)).contains(Priority.parse(read));
    assertThat(Priority.parse(value)).hasToString(read);
  }

  @Test
  void whatCannotBeParsedIsIgnored() {
    Fields fields = Fields.builder().add("Priority", "u=1,").build();
    assertThat(fields.get(Header.PRIORITY, Priority.CODEC)).isEmpty();
  }

  /** RFC 9218, 8. */
  @Test
  void aResponseKeepsWhatItDoesNotState() {
    assertThat(Priority.parse("u=1").over(Priority.parse("u=5, i"))).hasToString("u=1, i");
  }

  /** RFC 9745, 2.1, and RFC 8942, 3.1. */
  @Test
  void otherFieldsOfOneValueAreReadToo() {
    assertThat(DeprecationDate.parse("@1688169599").instant())
        .isEqualTo(Instant.parse("2023-06-30T23:59:59Z"));
    assertThat(DeprecationDate.at(Instant.parse("2023-06-30T23:59:59.9Z")))
        .hasToString("@1688169599");
    assertRefused(() -> DeprecationDate.parse("1688169599"), 0, "a Date");
    assertRefused(() -> DeprecationDate.parse("true"), 0, "a Date");
    assertRefused(() -> DeprecationDate.parse("Fri, 30 Jun 2023 23:59:59 GMT"));
    ClientHints hints = ClientHints.parse("Sec-CH-Example, Sec-CH-Example-2");
    assertThat(hints).isEqualTo(ClientHints.of("Sec-CH-Example", "Sec-CH-Example-2"));
    assertThat(hints.wants("sec-ch-example")).isTrue();
    assertThat(hints.wants("sec-ch-other")).isFalse();
    assertRefused(() -> ClientHints.parse("a, \"b\""), 3, "a Token");
    assertRefused(() -> ClientHints.of("a b"));
  }
}
