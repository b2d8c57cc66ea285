package dev.statute.openapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.convert.Conversion;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentReader;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.judge.DocumentProfile;
import dev.statute.openapi.judge.Judge;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a document says, it is read, judged, made into contracts and written again, or there are
 * problems. The property {@code statute.fuzz.rounds} sets how many documents are made of each seed.
 */
@Timeout(600)
class DocumentFuzzTest {

  private static final int ROUNDS = Integer.getInteger("statute.fuzz.rounds", 60);
  private static final Law LAW = new Laws().standard();

  private static List<Node> documents() throws IOException {
    List<Node> documents = new ArrayList<>();
    for (String name :
        List.of("galaxy.yaml", "petstore-2.0.yaml", "petstore-3.0.json", "schema-registry.json")) {
      try (InputStream in =
          DocumentFuzzTest.class.getResourceAsStream("/dev/statute/openapi/documents/" + name)) {
        byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
        documents.add(
            DocumentReader.read(name, bytes, DocumentBounds.STANDARD).root().orElseThrow());
      }
    }
    return documents;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261201})
  void noDocumentIsTooMuch(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    ChangedDocuments changes = new ChangedDocuments(random);
    List<Node> documents = documents();
    for (int round = 0; round < ROUNDS; round++) {
      Node changed = changes.changed(documents.get(random.nextInt(documents.size())));
      boolean isYaml = random.nextBoolean();
      String text = isYaml ? DocumentPrinter.yaml(changed) : DocumentPrinter.json(changed);
      try {
        use(OpenApiReader.read(isYaml ? "api.yaml" : "api.json", text));
      } catch (RuntimeException | StackOverflowError e) {
        String kept = Files.writeString(Files.createTempFile("fuzz", ".txt"), text).toString();
        fail("seed " + seed + ", round " + round + ", kept in " + kept, e);
      }
    }
  }

  private static void use(OpenApiResult result) {
    if (!(result instanceof OpenApiResult.Read read)) {
      assertThat(result.problems()).isNotEmpty();
      return;
    }
    JudgeSettings settings = JudgeSettings.of(DocumentProfile.STRICT).withSources(read::source);
    Judgement judgement = Judge.judge(read.api(), LAW, settings);
    assertThat(judgement.text(10)).isNotEmpty();
    assertThat(judgement.sarif("")).isNotEmpty();
    assertThat(new String(judgement.patch(read::source), StandardCharsets.UTF_8)).isNotNull();
    Conversion conversion =
        DocumentContracts.of(read.api(), LAW, ConvertSettings.of("com.example.api"));
    Node.Mapping written =
        OpenApiExport.of(conversion.contracts(), ExportSettings.standard(LAW)).document();
    assertThat(OpenApiReader.read("again.yaml", DocumentPrinter.yaml(written)))
        .isInstanceOf(OpenApiResult.Read.class);
  }
}
