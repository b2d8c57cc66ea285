package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // RFC 7578, 4.2
        "form-data; name=\"user\"|user|",
        "form-data; name=\"f\"; filename=\"file1.txt\"|f|file1.txt",
        "form-data; name=\"f\"; filename=\"\"|f|~~",
        // RFC 7578, 5.1.2, and browsers
        "form-data; name=\"naïve\"; filename=\"€ rates.txt\"|naïve|€ rates.txt",
        // Browsers: a quote and the ends of lines as triplets, backslashes as they are.
        "form-data; name=\"a%22b%0D%0Ac\"|~a\"b\r\nc~|",
        "form-data; name=\"f\"; filename=\"C:\\dir\\x.txt\"|f|C:\\dir\\x.txt",
        "form-data; name=\"f\\\"; filename=\"x\"|f\\|x",
        "form-data; name=\"f\"; filename=\"x\\\"|f|x\\",
        // A backslash before a quote, as in RFC 822.
        "form-data; name=\"a\\\"b\"; filename=\"say \\\"hi\\\".txt\"|a\"b|say \"hi\".txt",
        // A quote as it is, as some libraries write it.
        "form-data; name=\"say \"hi\"\"; filename=\"\"\"|say \"hi\"|\"",
        // Tokens, letter case, white space, other parameters, an empty one.
        "Form-Data;NAME=user ; FileName=x.txt|user|x.txt",
        "form-data; size=3; name=user;|user|",
        // The name of a file that no client is to send (RFC 7578, 4.2).
        "form-data; name=f; filename=\"=?utf-8?B?4oKs?=\"; filename*=UTF-8''%e2%82%ac%20x+y|f|€ x+y",
        "form-data; name=f; filename*=iso-8859-1'en'%A3|f|£",
        "form-data; name=f; filename=x; filename*=what|f|x",
        // The first counts.
        "form-data; name=a; name=b|a|"
      })
  void aDispositionIsReadAsClientsWriteIt(String value, String name, String filename) {
    Disposition read = Disposition.parse(octets(value));
    assertThat(read).isEqualTo(new Disposition(name, Optional.ofNullable(filename)));
  }

  private static String octets(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "attachment; name=a",
    "form-data",
    "form-data; filename=a",
    "form-data; name=\"a",
    "form-data; name=a b",
    "form-data name=a"
  })
  void whatHasNoNameIsNotRead(String value) {
    assertThat(Disposition.parse(value)).isNull();
  }

  @Test
  void aDispositionIsWrittenAsBrowsersWriteIt() {
    Disposition written = new Disposition("a\"b\r\n", Optional.of("C:\\naïve€.txt"));
    assertThat(written.write())
        .isEqualTo(octets("form-data; name=\"a%22b%0D%0A\"; filename=\"C:\\naïve€.txt\""));
    assertThat(Disposition.parse(written.write())).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x.txt|x.txt",
        "/etc/passwd|passwd",
        "..\\..\\evil.exe|evil.exe",
        "C:evil|Cevil",
        "..|",
        "dir/|",
        "a/..|",
        "~~|",
        "~a\u0000b\n.txt~|ab.txt",
        "~ .. ~|",
        "naïve €.txt|naïve €.txt",
        "CON|",
        "a/nul.txt|",
        "com1 .tar.gz|",
        "L:PT9|",
        "console.txt|console.txt",
        "com10|com10"
      })
  void aSafeNameLeadsNowhere(String filename, String safe) {
    FilePart part = FilePart.of(filename, Content.text(""));
    assertThat(part.safeFilename()).isEqualTo(Optional.ofNullable(safe));
  }
}
