package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.fixture.RandomValues;
import dev.statute.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dispositions by RFC 6266, and of parts by RFC 7578. */
class ContentDispositionTest {

  private static final long SEED = 0xD15B05L;
  private static final int RUNS = 3000;

  /** RFC 6266, 5, and what its grammar allows besides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      nullValues = "none",
      value = {
        "Attachment; filename=example.html > attachment > example.html",
        "INLINE; FILENAME= \"an example.html\" > inline > an example.html",
        "attachment; filename*= UTF-8''%e2%82%ac%20rates > attachment > \u20AC rates",
        "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates > attachment > \u20AC rates",
        "attachment; filename*=utf-8'en'%e2%82%ac; filename=EURO > attachment > \u20AC",
        "inline > inline > none",
        "attachment > attachment > none",
        "attachment; filename=\"a;b.txt\" > attachment > a;b.txt",
        "attachment; filename=\"\\\"a\\\" \\b.txt\" > attachment > \"a\" b.txt",
        "attachment; filename='a.txt' > attachment > 'a.txt'",
        "attachment;filename=a%41.txt > attachment > a%41.txt",
        "attachment ; filename = a.txt > attachment > a.txt",
        "attachment; foo=\"a\\\"\\\\\"; filename=a.txt > attachment > a.txt",
        "attachment; example=\"filename=a.txt\" > attachment > none",
        "attachment; filename=\"a-\u00E4.txt\" > attachment > a-\u00E4.txt",
        "attachment; filename*=iso-8859-1''a-%E4.txt > attachment > a-\u00E4.txt",
        "attachment; filename=a; filename*=UTF-8''a-%E4.txt > attachment > a",
        "attachment; filename=a; filename*=utf-9''a-%E4.txt > attachment > a",
        "attachment; filename*=UTF-8''A-%2541.txt > attachment > A-%41.txt",
        "attachment; filename*0=\"foo.\"; filename*1=\"txt\" > attachment > none",
        "attachment; filename=\"=?ISO-8859-1?Q?a=E4?=\" > attachment > =?ISO-8859-1?Q?a=E4?=",
        "x-other; filename=a > x-other > a"
      })
  void readsWhatASenderMaySend(String value, String type, String filename) {
    ContentDisposition read = ContentDisposition.parse(value);
    assertThat(read.type()).isEqualTo(type);
    assertThat(read.filename().orElse(null)).isEqualTo(filename);
    assertThat(read.isAttachment()).isEqualTo(!type.equals("inline"));
    assertThat(ContentDisposition.parseReceived(value)).isEqualTo(read);
  }

  /** RFC 6266, 4.3: advisory only, without directories and names with a meaning of their own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      nullValues = "none",
      value = {
        "/etc/passwd > passwd",
        "..\\\\..\\\\boot.ini > boot.ini",
        "a/../b > b",
        "a/ > none",
        ". > none",
        "a/.. > none",
        "~ > none",
        "nul > none",
        "COM1.txt > none",
        "common.txt > common.txt",
        "' a.txt ' > ' a.txt '",
        " .a  > .a"
      })
  void theNameOfTheFileIsSafe(String quoted, String expected) {
    assertThat(
            ContentDisposition.parse("attachment; filename=\"" + quoted + '"')
                .filename()
                .orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void anEncodedNameIsAsSafeAsAnother() {
    assertThat(
            ContentDisposition.parse("attachment; filename*=UTF-8''%2Fa%5cb%00%0A.txt").filename())
        .contains("b.txt");
    assertThat(ContentDisposition.parse("attachment; filename*=UTF-8''%2e%2E").filename())
        .isEmpty();
  }

  /** Mistakes, and what is recovered of them; RFC 6266, 3, leaves that to the recipient. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      nullValues = "none",
      value = {
        "attachment; filename=a.txt ; > a.txt",
        "attachment; ;filename=a.txt > a.txt",
        "attachment; filename=my file.txt > my file.txt",
        "attachment; filename=a[1](2).txt > a[1](2).txt",
        "attachment; filename=a,b.txt > a,b.txt",
        "attachment; filename=\"a.txt > a.txt",
        "attachment; filename=\"a.txt\".exe > a.txt",
        "attachment; filename=a.txt; filename=b.txt > a.txt",
        "attachment; filename > none",
        "attachment; filename=\"a\" foo=b > a",
        "attachment; filename*=\"UTF-8''a%20b\" > a b",
        "attachment; filename*=UTF-8''a%2; filename=b > b",
        "attachment; filename*=UTF-8'a; filename=b > b",
        "attachment; filename*=''a; filename=b > b",
        "attachment; filename==?ISO-8859-1?Q?a=E4?= > =?ISO-8859-1?Q?a=E4?="
      })
  void mistakesAreRefusedAndRecoveredWhereReceived(String value, String filename) {
    assertRefused(() -> ContentDisposition.parse(value));
    assertThat(ContentDisposition.parseReceived(value).filename().orElse(null)).isEqualTo(filename);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"attachment\"",
        "filename=a.txt",
        "=a",
        ";filename=a",
        "attachment, filename=a",
        "attachment: filename=a",
        "attachment filename=a",
        "inline, attachment; filename=a"
      })
  void whatDoesNotBeginWithATypeIsRefused(String value) {
    assertRefused(() -> ContentDisposition.parse(value));
    assertRefused(() -> ContentDisposition.parseReceived(value));
    Fields fields = Fields.builder().add("Content-Disposition", value).build();
    assertThat(fields.get(Header.CONTENT_DISPOSITION, ContentDisposition.CODEC)).isEmpty();
  }

  /** RFC 6266, D. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      value = {
        "example.html > filename=\"example.html\"",
        "a b;c.txt > filename=\"a b;c.txt\"",
        "100%.txt > filename=\"100%.txt\"",
        "\u20AC rates > filename=\"_ rates\"; filename*=UTF-8''%E2%82%AC%20rates",
        "a%41.txt > filename=\"a_41.txt\"; filename*=UTF-8''a%2541.txt",
        "a\"b.txt > filename=\"a_b.txt\"; filename*=UTF-8''a%22b.txt",
        "\u00E4.txt > filename=\"_.txt\"; filename*=UTF-8''%C3%A4.txt"
      })
  void aNameIsWrittenForOldAndNewRecipients(String filename, String parameters) {
    assertThat(ContentDisposition.attachment(filename)).hasToString("attachment; " + parameters);
    assertThat(ContentDisposition.inline(filename)).hasToString("inline; " + parameters);
    assertThat(ContentDisposition.attachment("\u20AC").withFilename(filename))
        .isEqualTo(ContentDisposition.attachment(filename));
    assertThat(ContentDisposition.parse("attachment; " + parameters).filename()).contains(filename);
  }

  @Test
  void whatCannotBeSentIsRefused() {
    for (String filename : new String[] {"", "a/b", "a\\b", "a\r\nX: b", "\uD800"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ContentDisposition.attachment(filename));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentDisposition.attachment().with("filename*", "a"));
    assertRefused(() -> ContentDisposition.attachment().with("a", "b\r\nc"));
    assertRefused(() -> new ContentDisposition("a b", java.util.Map.of()));
    assertRefused(() -> ContentDisposition.formData("a\u0000"));
  }

  /** RFC 7578, 4.2 and 5.1.2. */
  @Test
  void namesOfFormsAreInUtf8AndHaveNoQuotes() {
    ContentDisposition part = ContentDisposition.formData("\u20AC \"a\"\r\n", "\u00E4\\b.txt");
    String octets =
        new String(
            "form-data; name=\"\u20AC %22a%22%0D%0A\"; filename=\"\u00E4\\\\b.txt\""
                .getBytes(StandardCharsets.UTF_8),
            StandardCharsets.ISO_8859_1);
    assertThat(part).hasToString(octets);
    ContentDisposition read = ContentDisposition.parse(octets);
    assertThat(read.isFormData()).isTrue();
    assertThat(read.name()).contains("\u20AC \"a\"\r\n");
    assertThat(read.filename()).contains("b.txt");
    assertThat(ContentDisposition.parse("form-data; name=\"\u00E4\"").name()).contains("\u00E4");
    assertThat(ContentDisposition.parse("attachment; name=\"a%22\"").name()).contains("a%22");
    assertThat(ContentDisposition.parse("form-data; name=user; filename*=UTF-8''%C3%A4").filename())
        .contains("\u00E4");
  }

  @Test
  void namesAreReadAsTheyWereWritten() {
    for (int i = 0; i < RUNS; i++) {
      long seed = SEED + i;
      SplittableRandom random = new SplittableRandom(seed);
      String name =
          "a" + RandomValues.from(random, "az09%\"'\u00e4\u20ac\ud83d\ude00; ", 0, 9) + 'z';
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
        continue;
      }
      ContentDisposition value = ContentDisposition.attachment(name);
      assertThat(ContentDisposition.parse(value.toString()).filename())
          .as("seed %d", seed)
          .contains(name);
      // As in a browser, what looks encoded cannot be told from what is.
      if (!name.matches(".*%(22|0D|0A).*")) {
        assertThat(ContentDisposition.parse(ContentDisposition.formData(name).toString()).name())
            .as("seed %d", seed)
            .contains(name);
      }
    }
  }
}
