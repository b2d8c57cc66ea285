package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LinterTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Explained> REDOCLY =
      List.of(
          Explained.of(
              "no-path-trailing-slash",
              "registry.*",
              "`/v2/",
              "the specification of registries has these paths"),
          Explained.of(
              "operation-4xx-response",
              ".*",
              "(about|events|photo|count|v2~1)",
              "an operation without input cannot be refused"),
          Explained.of(
              "operation-2xx-response",
              "kitchen.*",
              "suppliers",
              "the operation leads elsewhere, always"),
          Explained.of(
              "no-unused-components",
              "kitchen.*",
              "Question",
              "only an operation with QUERY uses it, for which OpenAPI 3.1 has no key"),
          Explained.of(
              "no-server-example.com", ".*", "localhost", "these documents are not published"));

  private static final List<Explained> SPECTRAL =
      List.of(
          Explained.of(
              "operation-description",
              ".*",
              ".*",
              "Javadoc of one sentence is the summary, and is not said twice"),
          Explained.of(
              "path-keys-no-trailing-slash",
              "registry.*",
              "/v2/",
              "the specification of registries has these paths"));

  @Test
  void redoclyFindsNothingThatIsNotExplained() {
    List<String> arguments =
        new ArrayList<>(List.of("lint", "--extends=recommended", "--format=json"));
    TriedDocument.writeAll().forEach(file -> arguments.add(file.toString()));

    Tool.Output output = Tool.npm("redocly", Tool.BASE, arguments);

    List<ToolFinding> findings = new ArrayList<>();
    // It writes one object for each document.
    try (var documents = JSON.readerFor(JsonNode.class).<JsonNode>readValues(output.out())) {
      documents.forEachRemaining(
          document ->
              document
                  .path("problems")
                  .forEach(
                      problem -> {
                        JsonNode place = problem.path("location").path(0);
                        findings.add(
                            new ToolFinding(
                                name(place.path("source").path("ref").asString()),
                                problem.path("severity").asString(),
                                problem.path("ruleId").asString(),
                                place.path("pointer").asString(""),
                                problem.path("message").asString()));
                      }));
    }
    assertThat(output.out()).as(output.errors()).contains("totals");
    assertExplained(findings, REDOCLY);
  }

  @Test
  void spectralFindsNothingThatIsNotExplained(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("rules.yaml"), "extends: ['spectral:oas']\n");
    List<String> arguments =
        new ArrayList<>(List.of("lint", "--quiet", "-f", "json", "-r", rules.toString()));
    TriedDocument.writeAll().forEach(file -> arguments.add(file.toString()));

    Tool.Output output = Tool.npm("spectral", Tool.BASE, arguments);

    List<ToolFinding> findings = new ArrayList<>();
    assertThat(output.out()).as(output.errors()).startsWith("[");
    for (JsonNode problem : JSON.readTree(output.out())) {
      List<String> path = new ArrayList<>();
      problem.path("path").forEach(step -> path.add(step.asString()));
      findings.add(
          new ToolFinding(
              name(problem.path("source").asString()),
              problem.path("severity").asInt() == 0 ? "error" : "warning",
              problem.path("code").asString(),
              String.join("/", path),
              problem.path("message").asString()));
    }
    assertExplained(findings, SPECTRAL);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static void assertExplained(List<ToolFinding> findings, List<Explained> explained) {
    String left =
        findings.stream()
            .filter(finding -> explained.stream().noneMatch(e -> e.covers(finding)))
            .map(ToolFinding::toString)
            .collect(Collectors.joining("\n"));
    assertThat(left).isEmpty();
    String unused =
        explained.stream()
            .filter(e -> findings.stream().noneMatch(e::covers))
            .map(Explained::rule)
            .collect(Collectors.joining(", "));
    assertThat(unused).as("explanations that nothing needs").isEmpty();
  }
}
