package dev.statute.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.convert.diff.DiffSide;
import dev.statute.openapi.convert.diff.DocumentComparison;
import dev.statute.openapi.convert.diff.DocumentDiff;
import dev.statute.openapi.convert.diff.PlacedChange;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is imported, compiled and written again declares what it did. */
class RoundTripTest {

  private static final Law LAW = new Laws().standard();

  @TempDir Path folder;

  private OpenApi again(String document) {
    Imported imported = ImporterTest.imported(document);
    JavaCompilation compiled =
        JavaCompilation.of(JavaCompilation.Tool.JAVAC, imported.files(), folder);
    assertThat(compiled.problems()).isEmpty();
    List<PublishedContract> contracts =
        compiled.contracts().entrySet().stream()
            .map(e -> ContractFileReader.read(e.getKey(), e.getValue().getBytes(UTF_8)))
            .map(text -> ((ContractText.Intact) text).contract())
            .toList();
    var written = OpenApiExport.of(contracts, ExportSettings.standard(LAW));
    String yaml = DocumentPrinter.yaml(written.document());
    OpenApiResult read = OpenApiReader.read("again.yaml", yaml);
    assertThat(read).isInstanceOf(OpenApiResult.Read.class);
    return ((OpenApiResult.Read) read).api();
  }

  private List<String> differences(String document) {
    OpenApi before =
        ((OpenApiResult.Read) OpenApiReader.read(Path.of("src/test/resources/documents", document)))
            .api();
    DocumentComparison comparison =
        DocumentDiff.compare(
            DiffSide.of(before, LAW),
            DiffSide.of(again(document), LAW),
            LAW,
            new Promise(EnumSet.of(Victim.RUNNING, Victim.WIRE)),
            Instant.EPOCH);
    return comparison.changes().stream().map(PlacedChange::toString).toList();
  }

  /** What the importer writes down: rules that are broken, and what its summary lists. */
  private static boolean isOfSummary(String difference) {
    return difference.contains("[added-deviation]");
  }

  @Test
  void aDocumentComesBackButForWhatTheSummaryLists() {
    assertThat(differences("library.yaml").stream().filter(d -> !isOfSummary(d)))
        .map(difference -> difference.replaceFirst(".*: (?=\\[)", ""))
        .containsExactlyInAnyOrder(
            // There is JSON as well.
            "[removed-request-media-type] addBook no longer takes content of type"
                + " application/xml",
            // These come with @Secured.
            "[added-first-client-error] getBook can now answer 401 Unauthorized",
            "[added-first-client-error] getBook can now answer 403 Forbidden",
            "[added-first-client-error] join can now answer 401 Unauthorized",
            "[added-first-client-error] join can now answer 403 Forbidden",
            "[added-first-client-error] putCover can now answer 401 Unauthorized",
            "[added-first-client-error] putCover can now answer 403 Forbidden");
  }
}
