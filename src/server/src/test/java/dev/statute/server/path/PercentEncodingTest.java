package dev.statute.server.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 3986, 2.1, 5.2.4 and 7.3. */
class PercentEncodingTest {

  /** Clients and proxies resolve them, and handlers might. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.",
        "/..",
        "/./a",
        "/a/../b",
        "/a/..",
        "/%2e",
        "/%2E%2e/b",
        "/.%2e",
        "/%2e%2e%2fetc",
        "/a%2F..%2Fb",
        "/a%2f.",
        "/%2f.."
      })
  void segmentsOfDotsAreRefused(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentEncoding.decodePath(path))
        .withMessage("a segment . or ..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/...", "/.a", "/a.", "/..a", "/a..", "/a..b", "/%2e%2e%2e", "/a%2Fb", "/.%2e."})
  void otherDotsAreText(String path) {
    assertThat(PercentEncoding.decodePath(path)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%00", "/a%00.json", "/%0d%0aX", "/%0A", "/%09", "/%1f", "/%7F"})
  void controlCharactersOfPathsAreRefused(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentEncoding.decodePath(path))
        .withMessage("a control character");
  }

  @ParameterizedTest
  @CsvSource({
    "/%, a percent sign without two hexadecimal digits",
    "/%4, a percent sign without two hexadecimal digits",
    "/%4g, a percent sign without two hexadecimal digits",
    "/%ff, octets that are not UTF-8",
    "/%c0%af, octets that are not UTF-8",
    "/%ed%a0%80, octets that are not UTF-8",
    "/a b, a character that has to be percent-encoded",
    "/\u0661, a character that has to be percent-encoded"
  })
  void brokenPathsAreRefused(String path, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentEncoding.decodePath(path))
        .withMessage(problem);
  }

  @ParameterizedTest
  @CsvSource({"a%0D%0Ab+c, 'a\r\nb c'", "..%2F, ../", "%09, '\t'"})
  void queriesMayHaveLines(String encoded, String decoded) {
    assertThat(PercentEncoding.decodeQuery(encoded)).isEqualTo(decoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "a%00b", "%", "%ff"})
  void queriesHaveNoNul(String encoded) {
    assertThatIllegalArgumentException().isThrownBy(() -> PercentEncoding.decodeQuery(encoded));
  }
}
