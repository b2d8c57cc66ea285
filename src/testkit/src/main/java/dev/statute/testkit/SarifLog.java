package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A report in SARIF that its schema accepts.
 *
 * @param run its only run
 */
public record SarifLog(JsonNode run) {

  private static final String PATH = "statute.sarif";
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(
              SarifLog.class.getResourceAsStream("/reference/sarif-schema-2.1.0.json"),
              InputFormat.JSON);

  /** Reads the report among the files that a compilation has written; there must be no other. */
  public static SarifLog of(Map<String, byte[]> files) {
    assertThat(files).containsKey(PATH);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(files.get(PATH));
      return of(UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new AssertionError("the report is not in UTF-8", e);
    }
  }

  /** Reads a report. */
  public static SarifLog of(String text) {
    JsonNode log = new ObjectMapper().readTree(text);
    assertThat(
            SCHEMA.validate(
                log,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
    assertThat(log.get("runs")).hasSize(1);
    return new SarifLog(log.get("runs").get(0));
  }

  /** Returns the results, in their order. */
  public List<JsonNode> results() {
    return elements(run.get("results"));
  }

  /** Returns what a pointer finds in each result, as text; the empty text where it is nothing. */
  public List<String> each(String pointer) {
    return results().stream().map(result -> result.at(pointer).asString("")).toList();
  }

  /** Returns each result as its rule, its level and the line and the column where it begins. */
  public List<String> begins() {
    return results().stream()
        .map(
            result ->
                Stream.of(
                        "/ruleId",
                        "/level",
                        "/locations/0/physicalLocation/region/startLine",
                        "/locations/0/physicalLocation/region/startColumn")
                    .map(pointer -> result.at(pointer).asString(""))
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow()
                    .strip())
        .toList();
  }

  /** Returns the rules that the report describes. */
  public List<JsonNode> rules() {
    return elements(run.at("/tool/driver/rules"));
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
