package dev.statute.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text, what has to be found stands between ‹ and ›. */
class SpanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get ‹x›();",
        "@GET(\"x(\") @A({'(', \"\\\"\"}) public x.x /* x( */ ‹x› (int x);",
        "@a.b.C abstract Get // x()\n  ‹x›\n();",
        "<x extends x & java.util.List<x>> x<x>[] ‹x›(x x) throws x;",
        "@A(\"\"\"\n  x( \\\"\"\" x(\n  \"\"\") Get ‹x›();",
        "java.util.Map<x, ? extends @A(x) x> ‹x›, int y)",
        "final @A int... ‹x›)",
        "x ‹x›[])",
        "public interface ‹x› {",
        "@A sealed interface ‹x›<T extends x> extends x permits y {",
        "record ‹x›(x x) implements x {",
        "enum ‹x› implements x { x }",
        "@interface ‹x› { int x(); }",
        "‹y› \\u0078();",
      })
  void findsNames(String marked) {
    String text = text(marked);
    assertThat(Span.name("  " + text, 2, "x")).isEqualTo(span(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‹OK›)",
        "‹OK› , body = X.class)",
        "‹Order[].class›/* x */ )",
        "‹\"a,b)\" + (\"c\" + ',')›\n}",
        "‹@A({1, 2})›, 3}",
        "‹{A, B}›)",
        "‹a < b ? 1 : 2›, 3)",
        "‹\"\"\"\n a\"b) \\\"\"\"\"\"\"›)",
        "‹unfinished›",
      })
  void findsValues(String marked) {
    assertThat(Span.value("  " + text(marked), 2)).isEqualTo(span(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‹@GET› Get x();",
        "‹@ dev . statute.GET (\"(\")› @B Get x();",
        "‹@A(b = @B(1), c = (2))› (",
        "‹@A(unfinished›",
      })
  void findsAnnotations(String marked) {
    assertThat(Span.annotation("  " + text(marked), 2)).isEqualTo(span(marked));
  }

  private static String text(String marked) {
    return marked.replaceAll("[‹›]", "");
  }

  private static Span span(String marked) {
    return new Span(2 + marked.indexOf('‹'), 2 + marked.indexOf('›') - 1);
  }
}
