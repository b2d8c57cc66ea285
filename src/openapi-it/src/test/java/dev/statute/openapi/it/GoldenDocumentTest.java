package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.load.Laws;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.judge.DocumentProfile;
import dev.statute.openapi.judge.Judge;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents of the examples as they are committed, which reviewers read. */
class GoldenDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("../..");

  private static String yaml(TriedDocument api) {
    String name = api.name().charAt(0) + api.name().substring(1).toLowerCase(Locale.ROOT);
    ExportSettings settings =
        ExportSettings.standard(new Laws().standard()).withInfo(name, "1.0.0");
    return DocumentPrinter.yaml(OpenApiExport.of(api.contracts(), settings).document());
  }

  private static Path golden(TriedDocument api) {
    return ROOT.resolve(
            switch (api) {
              case ORDERS -> "examples/orders-contract";
              case REGISTRY -> "examples/registry";
              case TICKETS -> "examples/acme/tickets";
              case KITCHEN, SUPPLIERS -> "src/kitchen-sink";
            })
        .resolve(api == TriedDocument.SUPPLIERS ? "suppliers.yaml" : "openapi.yaml");
  }

  @ParameterizedTest
  @EnumSource(TriedDocument.class)
  void theDocumentIsAsCommitted(TriedDocument api) throws IOException {
    Path golden = golden(api);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, yaml(api));
    }
    assertThat(yaml(api))
        .as("%s, which -Dgolden.update=true writes", golden)
        .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
  }

  /** What is declared and impossible is an error; nothing that Statute writes is. */
  @ParameterizedTest
  @EnumSource(TriedDocument.class)
  void theDocumentKeepsTheLaw(TriedDocument api) {
    OpenApiResult result = OpenApiReader.read(api.name(), yaml(api));
    assertThat(result).isInstanceOf(OpenApiResult.Read.class);
    OpenApiResult.Read read = (OpenApiResult.Read) result;
    assertThat(read.problems()).isEmpty();
    Judgement judgement =
        Judge.judge(read.api(), new Laws().standard(), JudgeSettings.of(DocumentProfile.COMPLETE));
    assertThat(judgement.count(Severity.ERROR)).as(judgement.text(20)).isZero();
  }
}
