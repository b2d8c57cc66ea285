package dev.statute.openapi.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Promise;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.text.ContractWriter;
import dev.statute.openapi.convert.diff.DiffSide;
import dev.statute.openapi.convert.diff.DocumentDiff;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicDocumentConversionTest {

  private static OpenApi read(String name) throws URISyntaxException {
    Path path =
        Path.of(
            Objects.requireNonNull(
                    PublicDocumentConversionTest.class.getResource(
                        "/dev/statute/openapi/documents/" + name))
                .toURI());
    return ((OpenApiResult.Read) OpenApiReader.read(path)).api();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "galaxy.yaml",
        "petstore-2.0.yaml",
        "petstore-3.0.json",
        "schema-registry.json",
        "wiremock/wiremock-admin-api.yaml"
      })
  void eachOperationIsThereAndEachNameIsFree(String name) throws URISyntaxException {
    OpenApi api = read(name);
    Conversion conversion =
        DocumentContracts.of(api, Converting.LAW, ConvertSettings.of("com.example"));
    assertThat(conversion.contracts().stream().mapToInt(c -> c.operations().size()).sum())
        .isEqualTo(api.operations().size());
    Set<String> names = new HashSet<>();
    for (PublishedContract contract : conversion.contracts()) {
      assertThat(names.add(contract.name().toLowerCase(Locale.ROOT))).isTrue();
      for (PublishedOperation operation : contract.operations()) {
        String reply = operation.signature().replyType();
        assertThat(names.add(reply.toLowerCase(Locale.ROOT))).as(reply).isTrue();
      }
    }
    assertThat(conversion.contracts().stream().flatMap(c -> c.types().stream()))
        .allSatisfy(type -> assertThat(names).doesNotContain(type.name().toLowerCase(Locale.ROOT)));
    assertThat(conversion.unsaid()).allMatch(unsaid -> unsaid.place().isKnown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"galaxy.yaml", "petstore-2.0.yaml", "wiremock/wiremock-admin-api.yaml"})
  void theSameDocumentIsTheSameContracts(String name) throws URISyntaxException {
    List<String> once = texts(read(name));
    assertThat(texts(read(name))).isEqualTo(once);
    assertThat(
            DocumentDiff.compare(
                    DiffSide.of(read(name), Converting.LAW),
                    DiffSide.of(read(name), Converting.LAW),
                    Converting.LAW,
                    Promise.STANDARD,
                    Instant.EPOCH)
                .comparison()
                .all())
        .isEmpty();
  }

  private static List<String> texts(OpenApi api) {
    return DocumentContracts.of(api, Converting.LAW, ConvertSettings.of("com.example"))
        .contracts()
        .stream()
        .map(ContractWriter::write)
        .toList();
  }
}
