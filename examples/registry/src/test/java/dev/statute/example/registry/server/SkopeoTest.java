package dev.statute.example.registry.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.example.registry.Digest;
import dev.statute.testing.ContractCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A client that knows nothing of Statute pushes, reads and deletes images. */
class SkopeoTest {

  @RegisterExtension static final ContractCoverage COVERAGE = Served.COVERAGE;

  private static final long SEED = 20_261_130;

  @TempDir Path folder;

  @Test
  void anImageGoesInAndComesOutAsItWas() throws Exception {
    assumeTrue(Tool.isInstalled("skopeo"), "skopeo is not installed");
    Digest digest = ImageLayout.write(folder.resolve("in"), "1.0", SEED, 3 << 20);
    try (Served served = Served.overTls(folder.resolve("registry"))) {
      String repository = "docker://" + served.uri().getAuthority() + "/library/deep/er/app";
      String image = repository + ":1.0";
      skopeo("copy", "--dest-tls-verify=false", "oci:in:1.0", image);
      // What is there already is not sent again, and another repository gets it.
      skopeo("copy", "--dest-tls-verify=false", "oci:in:1.0", repository + ":latest");
      skopeo("copy", "--dest-tls-verify=false", "oci:in:1.0", repository + "/too:1.0");
      assertThat(skopeo("inspect", "--tls-verify=false", image))
          .contains("\"Digest\": \"" + digest + "\"", "\"Architecture\": \"amd64\"");
      assertThat(skopeo("list-tags", "--tls-verify=false", repository))
          .contains("\"1.0\",\n        \"latest\"\n");
      skopeo("copy", "--src-tls-verify=false", image, "oci:out:1.0");
      assertThat(files(folder.resolve("out/blobs"))).isEqualTo(files(folder.resolve("in/blobs")));

      skopeo("delete", "--tls-verify=false", image);
      Tool.Result gone = run("inspect", "--tls-verify=false", image);
      assertThat(gone.code()).isNotZero();
      // It has read the code of the error document.
      assertThat(gone.output()).contains("manifest unknown");
    }
  }

  private String skopeo(String... arguments) throws IOException, InterruptedException {
    Tool.Result result = run(arguments);
    assertThat(result.code()).as("%s: %s", List.of(arguments), result.output()).isZero();
    return result.output();
  }

  private Tool.Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("skopeo", "--insecure-policy"));
    command.addAll(List.of(arguments));
    return Tool.run(folder, command);
  }

  private static Map<String, Digest> files(Path folder) throws IOException {
    Map<String, Digest> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(file).toString(), Served.digest(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
