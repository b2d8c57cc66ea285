package dev.statute.openapi.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Promise;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.contract.file.text.ContractWriter;
import dev.statute.openapi.convert.diff.DiffSide;
import dev.statute.openapi.convert.diff.DocumentDiff;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.print.DocumentPrinter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What documents say survives contracts: {@code -Dstatute.seed} repeats a document. */
class RoundTripTest {

  private static final int DOCUMENTS = Integer.getInteger("statute.documents", 50);
  private static final long SEED = Long.getLong("statute.seed", 20_261_201L);

  @Test
  void randomDocumentsMeanTheSameAfterTheyWereContracts() {
    for (int i = 0; i < DOCUMENTS; i++) {
      long seed = SEED + i;
      String document = new RandomDocument(seed).make();
      OpenApi api = Converting.read(document);
      Conversion conversion = DocumentContracts.of(api, Converting.LAW, ConvertSettings.of("shop"));
      String exported =
          DocumentPrinter.yaml(
              OpenApiExport.of(conversion.contracts(), ExportSettings.standard(Converting.LAW))
                  .document());
      OpenApi back = Converting.read(exported);
      assertThat(back.operations()).as("seed %d", seed).hasSameSizeAs(api.operations());
      assertNothingChanged(seed, document, api, back);
      assertNothingChanged(seed, document, back, api);
    }
  }

  private static void assertNothingChanged(
      long seed, String document, OpenApi before, OpenApi after) {
    assertThat(
            DocumentDiff.compare(
                    DiffSide.of(before, Converting.LAW),
                    DiffSide.of(after, Converting.LAW),
                    Converting.LAW,
                    Promise.STANDARD,
                    Instant.EPOCH)
                .changes())
        .as("seed %d: %s", seed, document)
        .isEmpty();
  }

  @Test
  void contractsOfRandomDocumentsCanBeWrittenAndRead() {
    for (int i = 0; i < DOCUMENTS; i++) {
      Conversion conversion = Converting.convert(new RandomDocument(SEED + i).make());
      for (PublishedContract contract : conversion.contracts()) {
        String text = ContractWriter.write(contract);
        ContractText read =
            ContractFileReader.read("x.contract", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).as("seed %d", SEED + i).isInstanceOf(ContractText.Intact.class);
        assertThat(ContractWriter.write(((ContractText.Intact) read).contract()))
            .as("seed %d", SEED + i)
            .isEqualTo(text);
      }
    }
  }
}
