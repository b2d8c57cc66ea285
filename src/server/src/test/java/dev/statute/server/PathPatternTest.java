package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

  private static Map<String, String> match(String template, String... path) {
    return PathPattern.parse(template).match(List.of(path));
  }

  @Test
  void variablesHaveTheValuesOfTheirSegments() {
    assertThat(match("/orders/{id}/items/{item}", "orders", "7", "items", "a/b"))
        .containsExactly(Map.entry("id", "7"), Map.entry("item", "a/b"));
    assertThat(match("/v{x}-{y}.json", "v1-2-3.json"))
        .containsExactly(Map.entry("x", "1"), Map.entry("y", "2-3"));
  }

  @Test
  void variablesAreNotEmpty() {
    assertThat(match("/{id}", "")).isNull();
    assertThat(match("/v{x}-{y}.json", "v-2.json")).isNull();
    assertThat(match("/v{x}-{y}.json", "v1-.json")).isNull();
    assertThat(match("/a{x}a", "aa")).isNull();
    assertThat(match("/a{x}a", "aba")).containsEntry("x", "b");
  }

  @Test
  void theSlashAtTheEndCounts() {
    assertThat(match("/orders", "orders")).isEmpty();
    assertThat(match("/orders", "orders", "")).isNull();
    assertThat(match("/orders/", "orders", "")).isEmpty();
    assertThat(match("/orders/", "orders")).isNull();
    assertThat(match("", "")).isEmpty();
  }

  @Test
  void literalsAreComparedDecoded() {
    assertThat(match("/caf%C3%A9", "café")).isEmpty();
    assertThat(match("/a%2Fb", "a/b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders",
        "/a//b",
        "/{",
        "/}",
        "/{}",
        "/{a}{b}",
        "/{a}/{a}",
        "/a b",
        "/ä",
        "/a?b",
        "/a#b",
        "/..",
        "/./a",
        "/%2",
        "/%FF",
        "/{a/b}"
      })
  void whatIsNoTemplateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathPattern.parse(text))
        .withMessageContaining("'" + text + "'");
  }

  @Test
  void dotsWithinSegmentsAreText() {
    assertThat(match("/{a}..{b}", "1..2")).hasSize(2);
  }
}
