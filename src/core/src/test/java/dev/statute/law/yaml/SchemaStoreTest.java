package dev.statute.law.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.statute.law.load.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema of laws is ready for the catalogue from which editors take their schemas. */
class SchemaStoreTest {

  private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "../spec/schemastore");

  /** Newer drafts are not understood by enough editors. */
  @Test
  void schemaIsOfDraft7() {
    JsonNode root = LawSchema.root();
    assertThat(root.get("$schema").asString()).isEqualTo(DRAFT_7);
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of(DRAFT_7));
    assertThat(draft.validate(root.toString(), InputFormat.JSON)).isEmpty();
    assertThat(references(root, new ArrayList<>()))
        .as("beside a reference, draft 7 reads nothing but descriptions")
        .allSatisfy(
            reference -> assertThat(reference.propertyNames()).isSubsetOf("$ref", "description"));
    assertThat(root.toString())
        .doesNotContain("\"prefixItems\"", "\"unevaluated", "\"dependentSchemas\"", "\"$dynamic");
  }

  private static List<JsonNode> references(JsonNode node, List<JsonNode> found) {
    if (node.has("$ref")) {
      found.add(node);
    }
    node.values().forEach(inner -> references(inner, found));
    return found;
  }

  @Test
  void entryOfTheCatalogueNamesTheSchema() throws IOException {
    JsonNode entry =
        new ObjectMapper().readTree(Files.readString(FOLDER.resolve("catalog-entry.json")));
    assertThat(entry.get("url")).isEqualTo(LawSchema.root().get("$id"));
    assertThat(entry.propertyNames()).containsExactly("name", "description", "fileMatch", "url");
  }

  @Test
  void positiveTestsAreValidAndLaws() throws IOException {
    for (Path file : files("test")) {
      String text = Files.readString(file);
      assertThat(LawSchema.errors(text)).as("%s", file).isEmpty();
      assertThat(problems(file, text)).as("%s", file).isEmpty();
    }
  }

  @Test
  void negativeTestsAreNot() throws IOException {
    for (Path file : files("negative_test")) {
      String text = Files.readString(file);
      assertThat(LawSchema.errors(text)).as("%s", file).isNotEmpty();
      assertThat(problems(file, text)).as("%s", file).isNotEmpty();
    }
  }

  private static List<?> problems(Path file, String text) {
    return new Laws()
        .extensions(
            (rule, severity) ->
                severity.equals("fatal") ? Optional.of("no severity") : Optional.empty())
        .read(file.getFileName().toString(), text.getBytes(UTF_8))
        .problems();
  }

  private static List<Path> files(String kind) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(kind).resolve("statute-law"))) {
      List<Path> all = files.toList();
      assertThat(all).isNotEmpty().allMatch(file -> file.toString().endsWith(".statute.yaml"));
      return all;
    }
  }
}
