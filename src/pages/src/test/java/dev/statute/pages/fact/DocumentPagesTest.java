package dev.statute.pages.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.PageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of APIs that documents of others describe. */
class DocumentPagesTest {

  private static final Path DOCUMENTS =
      Path.of("../openapi/src/test/resources/dev/statute/openapi/documents");

  /** What messages of such APIs have since the documents have it so. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of("missing-content-should", "stray-field-doubt", "unprompted-status-doubt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "petstore-2.0.yaml",
        "petstore-3.0.json",
        "schema-registry.json",
        "galaxy.yaml",
        "wiremock/wiremock-admin-api.yaml"
      })
  void messagesSayWhatTheDocumentSaysAndNothingThatIsUnlawful(String name) {
    Path document = DOCUMENTS.resolve(name);
    OpenApiResult.Read read =
        (OpenApiResult.Read) OpenApiReader.read(document, document.getParent());
    List<PublishedContract> contracts =
        DocumentContracts.of(read.api(), KnownContracts.LAW, ConvertSettings.of("shop"))
            .contracts();
    assertThat(contracts).isNotEmpty();
    for (PublishedContract contract : contracts) {
      ApiPage page = ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard());
      assertThat(page.operations()).hasSameSizeAs(contract.operations());
      assertThat(new PageMessages(page, KnownContracts.LAW, contract.role()).faults())
          .filteredOn(fault -> OF_DOCUMENTS.stream().noneMatch(id -> fault.contains("[" + id)))
          .isEmpty();
    }
  }
}
