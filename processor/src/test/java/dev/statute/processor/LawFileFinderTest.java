package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawFileFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme-http.yaml",
        "acme.http.yml",
        "law/acme_http.yaml",
        "com/acme/v1.2/h.yaml",
        "1.yaml"
      })
  void acceptsNamesBelowAFolder(String name) {
    assertThat(LawFileFinder.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".yaml",
        "acme.json",
        "acme.yaml ",
        "../acme.yaml",
        "a/../b.yaml",
        "./a.yaml",
        "/etc/acme.yaml",
        "//host/a.yaml",
        "a//b.yaml",
        "a/.yaml",
        ".hidden/a.yaml",
        "C:/acme.yaml",
        "C:\\acme.yaml",
        "a\\b.yaml",
        "https://example.com/acme.yaml",
        "file:acme.yaml",
        "a%2f..%2fb.yaml",
        "a\nb.yaml",
        "a\u0000.yaml",
        "\u202Ea.yaml",
        "ä.yaml"
      })
  void refusesAllOthers(String name) {
    assertThat(LawFileFinder.isName(name)).isFalse();
  }

  @org.junit.jupiter.api.Test
  void refusesNamesThatNobodyTypes() {
    assertThat(LawFileFinder.isName("a/".repeat(500) + "b.yaml")).isFalse();
  }
}
