package dev.statute.openapi.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.report.Result;
import dev.statute.rule.PolicyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeFilesTest {

  @Test
  void editsAFileThatTheDocumentRefersTo(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("api.yaml"),
        Judged.operation("delete", "responses: {'204': {$ref: 'shared.yaml#/Empty'}}\n"));
    Files.writeString(
        folder.resolve("shared.yaml"),
        """
        # Shared.
        Empty:
          description: Empty
          content: {text/plain: {schema: {type: string}}}
        # End.
        """);
    OpenApiResult.Read read = (OpenApiResult.Read) OpenApiReader.read(folder.resolve("api.yaml"));
    Judgement judgement =
        Judge.judge(read.api(), Judged.LAW, JudgeSettings.STANDARD.withSources(read::source));
    assertThat(judgement.results()).hasSize(1);
    assertThat(judgement.results().get(0).location().uri()).endsWith("/shared.yaml");
    assertThat(new Judgements(List.of(judgement)).fixed(read::source).values())
        .extracting(source -> source.text())
        .containsExactly("# Shared.\nEmpty:\n  description: Empty\n# End.\n");
  }

  @Test
  void judgesByTheLawOfACompany() {
    Law law =
        new Laws()
            .extensions(new PolicyRules(Judge.catalogue()))
            .read(
                "acme.yaml",
                """
                extends: standard
                statuses:
                  499: {name: ClientGone, phrase: Client Gone, summary: The client is gone.}
                policy:
                  forbid:
                    402: {reason: we do not sell, instead: [403]}
                  rules:
                    demanded-field: error
                """
                    .getBytes(UTF_8))
            .law()
            .orElseThrow();
    String document =
        Judged.operation(
            "get",
            """
            responses:
              '200': {description: OK}
              '401': {description: Unauthorized}
              '402': {description: Pay}
              '499': {description: Gone}
            """);
    assertThat(Judged.lines(Judge.judge(Judged.api(document), law, JudgeSettings.STANDARD)))
        .containsExactly(
            "8: ERROR: [demanded-field] 401 Unauthorized declares no WWW-Authenticate",
            "9: ERROR: [status-policy] 402 Payment Required is not allowed here");
  }

  @Test
  void judgesWhateverIsInADocument() {
    long seed = Long.getLong("seed", 7L);
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      String text = mutated(DocumentPrinter.yaml(new RandomDocument(random).root()), random);
      if (OpenApiReader.read("api.yaml", text) instanceof OpenApiResult.Read read) {
        try {
          Judgement judgement =
              Judge.judge(
                  read.api(),
                  Judged.LAW,
                  JudgeSettings.of(DocumentProfile.STRICT).withSources(read::source));
          assertThat(judgement.text(2)).isNotEmpty();
          assertThat(judgement.sarif("")).isNotEmpty();
          judgement.patch(read::source);
          judgement.results().forEach(JudgeFilesTest::hasPlace);
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + seed + ", document " + i + "\n" + text, e);
        }
      }
    }
  }

  private static void hasPlace(Result result) {
    assertThat(result.location().region()).isPresent();
  }

  /** Cuts, doubles and swaps parts of lines. */
  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int from = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), from + 1 + random.nextInt(12));
      String part = mutated.substring(from, to);
      if (random.nextBoolean()) {
        mutated.delete(from, to);
      } else {
        mutated.insert(random.nextInt(mutated.length()), part);
      }
    }
    return mutated.toString();
  }
}
