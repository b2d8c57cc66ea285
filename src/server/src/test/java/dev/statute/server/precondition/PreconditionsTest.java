package dev.statute.server.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.field.EntityTag;
import dev.statute.field.Fields;
import dev.statute.field.HttpDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of RFC 9110, 13.2.2, with the current entity tag "b", modified on November 6. */
class PreconditionsTest {

  private static final Validators CURRENT =
      Validators.of(EntityTag.strong("b"), HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));

  private static final String BEFORE = "Sat, 05 Nov 1994 08:49:37 GMT";
  private static final String AFTER = "Mon, 07 Nov 1994 08:49:37 GMT";
  private static final String SAME = "Sun, 06 Nov 1994 08:49:37 GMT";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "GET    | If-None-Match: \"b\"              | NOT_MODIFIED",
        "HEAD   | If-None-Match: \"b\"              | NOT_MODIFIED",
        "QUERY  | If-None-Match: \"b\"              | NOT_MODIFIED",
        "GET    | If-None-Match: W/\"b\"            | NOT_MODIFIED",
        "GET    | If-None-Match: \"a\", \"b\"       | NOT_MODIFIED",
        "GET    | If-None-Match: *                  | NOT_MODIFIED",
        "GET    | If-None-Match: \"a\"              | PROCEED",
        "GET    | If-None-Match: b                  | PROCEED",
        "HEAD   | If-None-Match: b                  | PROCEED",
        "QUERY  | If-None-Match: \"b\", b           | PROCEED",
        "GET    | If-None-Match: ,                  | PROCEED",
        "GET    | If-None-Match: b; If-Modified-Since: SAME | PROCEED",
        "PUT    | If-None-Match: b                  | FAILED",
        "POST   | If-None-Match: \"a\", b           | FAILED",
        "FROB   | If-None-Match: b                  | FAILED",
        "get    | If-None-Match: b                  | FAILED",
        "PUT    | If-None-Match: *                  | FAILED",
        "LOCK   | If-None-Match: *                  | FAILED",
        "FROB   | If-None-Match: *                  | FAILED",
        "PUT    | If-Match: \"b\"                   | PROCEED",
        "PUT    | If-Match: *                       | PROCEED",
        "PUT    | If-Match: W/\"b\"                 | FAILED",
        "PUT    | If-Match: \"a\"                   | FAILED",
        "PUT    | If-Match: b                       | FAILED",
        "GET    | If-Match: \"a\"                   | FAILED",
        "OPTIONS| If-Match: \"zzz\"                 | PROCEED",
        "TRACE  | If-None-Match: *                  | PROCEED",
        "PUT    | If-Unmodified-Since: BEFORE       | FAILED",
        "PUT    | If-Unmodified-Since: SAME         | PROCEED",
        "PUT    | If-Unmodified-Since: tomorrow     | PROCEED",
        "PUT    | If-Match: \"b\"; If-Unmodified-Since: BEFORE | PROCEED",
        "GET    | If-Modified-Since: BEFORE         | PROCEED",
        "GET    | If-Modified-Since: SAME           | NOT_MODIFIED",
        "GET    | If-Modified-Since: tomorrow       | PROCEED",
        "POST   | If-Modified-Since: SAME           | PROCEED",
        "PROPFIND | If-Modified-Since: SAME         | PROCEED",
        "GET    | If-None-Match: \"a\"; If-Modified-Since: SAME | PROCEED",
        "GET    | If-None-Match: \"b\"; If-Modified-Since: BEFORE | NOT_MODIFIED",
        "GET    | If-Match: \"a\"; If-None-Match: \"b\" | FAILED",
        "GET    | If-Match: \"b\"; If-None-Match: \"b\" | NOT_MODIFIED",
      })
  void existing(String method, String fields, Preconditions.Outcome outcome) {
    assertThat(evaluate(method, fields, CURRENT)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "PUT | If-None-Match: *           | PROCEED",
        "PUT | If-Match: *                | FAILED",
        "PUT | If-Match: \"b\"            | FAILED",
        "PUT | If-Unmodified-Since: SAME  | PROCEED",
      })
  void missing(String method, String fields, Preconditions.Outcome outcome) {
    assertThat(evaluate(method, fields, Validators.none())).isEqualTo(outcome);
  }

  /** RFC 9110, 13.1.5, 13.2.2 and 14.2; QUERY has ranges by RFC 10008. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "GET   | Range: bytes=0-0                                     | true",
        "GET   | Range: bytes=0-0; If-Range: \"b\"                    | true",
        "QUERY | Range: bytes=0-0; If-Range: \"b\"                    | true",
        "GET   | Range: bytes=0-0; If-Range: \"a\"                    | false",
        "GET   | Range: bytes=0-0; If-Range: W/\"b\"                  | false",
        "GET   | Range: bytes=0-0; If-Range: b                        | false",
        "GET   | Range: bytes=0-0; If-Range: \"b\", \"c\"             | false",
        "GET   | Range: bytes=0-0; If-Range: \"b\"; If-Range: \"b\"   | false",
        "GET   | Range: bytes=0-0; If-Range: SAME                     | true",
        "GET   | Range: bytes=0-0; If-Range: BEFORE                   | false",
        "GET   | Range: bytes=0-0; If-Range: AFTER                    | false",
        "GET   | Range: bytes=0-0; If-Range: tomorrow                 | false",
        "GET   | If-Range: \"b\"                                      | false",
        "GET   | Range: bytes=1-0                                     | false",
        "GET   | Range: bytes 0-0                                     | false",
        "GET   | Range: bytes=0-0; Range: bytes=1-1                   | false",
        "HEAD  | Range: bytes=0-0; If-Range: \"b\"                    | false",
        "POST  | Range: bytes=0-0                                     | false",
        "PROPFIND | Range: bytes=0-0                                  | false",
        "FROB  | Range: bytes=0-0                                     | false",
      })
  void ranges(String method, String fields, boolean isHonoured) {
    assertThat(honoursRange(method, fields, CURRENT.withStrongDate())).isEqualTo(isHonoured);
  }

  @Test
  void onlyStrongValidatorsMakeARangeCount() {
    HttpDate date = CURRENT.lastModified();
    String dated = "Range: bytes=0-0; If-Range: SAME";
    assertThat(honoursRange("GET", dated, Validators.of(null, date))).isFalse();
    assertThat(honoursRange("GET", dated, Validators.of(null, date).withStrongDate())).isTrue();
    String tagged = "Range: bytes=0-0; If-Range: W/\"b\"";
    assertThat(honoursRange("GET", tagged, Validators.of(EntityTag.weak("b")))).isFalse();
    String strong = "Range: bytes=0-0; If-Range: \"b\"";
    assertThat(honoursRange("GET", strong, Validators.of(EntityTag.weak("b")))).isFalse();
    assertThat(honoursRange("GET", strong, Validators.none())).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validators.of(EntityTag.strong("b")).withStrongDate());
  }

  private static boolean honoursRange(String method, String fields, Validators validators) {
    return Preconditions.honoursRange(method, fields(fields), validators);
  }

  private static Preconditions.Outcome evaluate(
      String method, String fields, Validators validators) {
    return Preconditions.evaluate(method, fields(fields), validators);
  }

  private static Fields fields(String text) {
    String[] parts =
        text.replace("BEFORE", BEFORE)
            .replace("SAME", SAME)
            .replace("AFTER", AFTER)
            .split(": |; (?=If|Range)", -1);
    Fields.Builder fields = Fields.builder();
    for (int i = 0; i < parts.length; i += 2) {
      fields.add(parts[i], parts[i + 1]);
    }
    return fields.build();
  }
}
