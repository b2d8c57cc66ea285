package dev.statute.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.OpenApi;
import dev.statute.report.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PublicDocumentsTest {

  static final List<String> NAMES = PublicDocuments.NAMES;

  private static OpenApiResult.Read read(String name) {
    return (OpenApiResult.Read) OpenApiReader.read(PublicDocuments.path(name));
  }

  @ParameterizedTest
  @CsvSource({
    "galaxy.yaml, V3_1, 9, 10",
    "petstore-2.0.yaml, V2_0, 20, 6",
    "petstore-3.0.json, V3_0, 20, 6",
    "schema-registry.json, V3_0, 12, 4",
    "wiremock/wiremock-admin-api.yaml, V3_0, 41, 0"
  })
  void readsAllOfAPublicDocument(
      String name, OpenApi.Version version, int operations, int schemas) {
    OpenApiResult.Read read = read(name);
    assertThat(read.problems()).isEmpty();
    assertThat(read.api().version()).isEqualTo(version);
    assertThat(read.api().operations()).hasSize(operations);
    assertThat(read.api().schemas()).hasSize(schemas);
  }

  @Test
  void readsTheFilesThatADocumentRefersTo() {
    assertThat(read("wiremock/wiremock-admin-api.yaml").sources().keySet())
        .anyMatch(file -> file.endsWith("wiremock/schemas/date-time-elements.yaml"))
        .anyMatch(file -> file.endsWith("wiremock/schemas/request-pattern.yaml"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void placesAreWhereKeysAndValuesStand(String name) {
    OpenApiResult.Read read = read(name);
    SourceText source = read.source(read.api().file()).orElseThrow();
    check(read.api().root(), source.text());
  }

  private static void check(Node node, String text) {
    Place place = node.place();
    assertThat(lineAndColumn(place.start(), text)).isEqualTo(place.line() + ":" + place.column());
    String written = text.substring(place.start(), place.end());
    if (node instanceof Node.Scalar scalar && !written.isEmpty() && !isBlock(written)) {
      assertThat(letters(written)).isEqualTo(letters(scalar.text()));
    }
    for (Node item : node.items()) {
      within(item.place(), place);
      check(item, text);
    }
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries().values()) {
        Place key = entry.keyPlace();
        assertThat(text.substring(key.start(), key.end()).replaceAll("^(['\"])(.*)\\1$", "$2"))
            .isEqualTo(entry.key());
        assertThat(entry.value().place().start()).isGreaterThan(key.end());
        within(entry.value().place(), place);
        check(entry.value(), text);
      }
    }
  }

  /** Leaves out what quotes, escapes and folded lines change. */
  private static String letters(String text) {
    return text.replaceAll("\\\\[nrt]|[\\s\\\\'\"]", "");
  }

  private static boolean isBlock(String written) {
    return written.startsWith("|") || written.startsWith(">");
  }

  private static void within(Place inner, Place outer) {
    assertThat(inner.start()).isGreaterThanOrEqualTo(outer.start());
    assertThat(inner.end()).isLessThanOrEqualTo(outer.end());
  }

  private static String lineAndColumn(int offset, String text) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (offset - text.lastIndexOf('\n', offset - 1));
  }
}
