package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of RFC 9110, 13.2.2, with the current entity tag "b", modified on November 6. */
class PreconditionsTest {

  private static final Validators CURRENT =
      Validators.of(EntityTag.strong("b"), HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));

  private static final String BEFORE = "Sat, 05 Nov 1994 08:49:37 GMT";
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
        "PUT    | If-None-Match: b                  | FAILED",
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

  private static Preconditions.Outcome evaluate(
      String method, String fields, Validators validators) {
    String[] parts =
        fields.replace("BEFORE", BEFORE).replace("SAME", SAME).split(": |; (?=If)", -1);
    return Preconditions.evaluate(method, Requests.of(method, "/", "", parts).fields(), validators);
  }
}
