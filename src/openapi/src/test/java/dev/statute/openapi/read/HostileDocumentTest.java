package dev.statute.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.DocumentProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are made to cost time take no more of it than their size explains. */
@Timeout(60)
class HostileDocumentTest {

  private static final int MANY = 20_000;

  private static List<DocumentProblem> problems(String text) {
    return OpenApiReader.read("api.yaml", text).problems();
  }

  @Test
  void aLongChainOfReferencesIsFollowedOnce() {
    StringBuilder text = new StringBuilder("openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n");
    for (int i = 0; i < MANY; i++) {
      text.append("    S" + i + ": {$ref: '#/components/schemas/S" + (i + 1) + "'}\n");
    }
    assertThat(problems(text + "    S" + MANY + ": {type: string}\n")).isEmpty();
  }

  @Test
  void manyReferencesThatLeadNowhereAreCounted() {
    StringBuilder text = new StringBuilder("openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n");
    for (int i = 0; i < MANY; i++) {
      text.append("    Schema" + i + ": {$ref: '#/components/schemas/Scheme" + i + "'}\n");
    }
    List<DocumentProblem> problems = problems(text.toString());
    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000)).hasToString("There are 19000 more such problems.");
  }
}
