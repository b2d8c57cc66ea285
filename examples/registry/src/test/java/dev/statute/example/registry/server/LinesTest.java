package dev.statute.example.registry.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.testing.ContractCoverage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the server prints do what they promise. */
class LinesTest {

  @RegisterExtension static final ContractCoverage COVERAGE = Served.COVERAGE;

  @TempDir Path folder;

  @Test
  void linesOfCurlWorkAsPrinted() throws Exception {
    assumeTrue(Tool.isInstalled("curl"), "curl is not installed");
    List<String> answers = run("curl", "curl -s --max-time 20");
    assertThat(answers).hasSize(7);
    assertThat(answers.get(0)).startsWith("HTTP/1.1 200 ").endsWith("{}");
    assertThat(answers.get(1)).startsWith("HTTP/1.1 201 ").contains("Location: /v2/team/app/");
    assertThat(answers.get(2))
        .startsWith("HTTP/1.1 206 ")
        .contains("Content-range: bytes 1-3/5")
        .endsWith("\n\nell");
    assertThat(answers.get(3)).startsWith("HTTP/1.1 200 ").contains("Content-length: 5");
    assertThat(answers.get(4)).startsWith("HTTP/1.1 202 ").contains("Range: 0-0");
    assertThat(answers.get(5)).startsWith("HTTP/1.1 404 ").contains("MANIFEST_UNKNOWN");
    assertThat(answers.get(6)).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD, OPTIONS");
  }

  @Test
  void linesOfSkopeoWorkAsPrinted() throws Exception {
    assumeTrue(Tool.isInstalled("skopeo"), "skopeo is not installed");
    ImageLayout.write(folder.resolve("FOLDER"), "latest", 1, 1000);
    assertThat(run("skopeo", "skopeo --insecure-policy")).hasSize(5);
  }

  private List<String> run(String program, String command) throws Exception {
    List<String> outputs = new ArrayList<>();
    try (Served served = Served.overTls(folder.resolve("registry"))) {
      for (String line : Lines.of(served.uri(), folder).lines().toList()) {
        if (line.startsWith(program + " ")) {
          String whole = line.replaceFirst(program, command);
          Tool.Result result = Tool.run(folder, List.of("sh", "-c", whole));
          assertThat(result.code()).as("%s: %s", line, result.output()).isZero();
          outputs.add(result.output());
        }
      }
    }
    return outputs;
  }
}
