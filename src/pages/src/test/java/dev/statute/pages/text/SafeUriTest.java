package dev.statute.pages.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUriTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://statute.dev/statuses/404.html",
        "http://[::1]:8080/a?b=c#d",
        "HTTPS://EXAMPLE.COM",
        "mailto:api@example.com",
        "#get-404",
        "../rules/owed-field.html",
        "statuses/404.html",
        "/problems/no-such-order",
        "?page=2",
        "https://example.com/@user"
      })
  void addressOfPageIsLinked(String uri) {
    assertThat(SafeUri.link(uri)).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "https://example.com\"onclick=\"x",
        "https://user@evil.example/",
        "https://good.example:x@evil.example/",
        "https://",
        "https:///path",
        "a b",
        "https://exämple.com",
        "x:y"
      })
  void anythingElseIsNotLinked(String uri) {
    assertThat(SafeUri.link(uri)).isEmpty();
  }
}
