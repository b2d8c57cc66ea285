package dev.statute.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Git;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the interfaces, git applies the patch, and the compiler understands what comes out. */
class PatchFuzzTest {

  private static final long SEED = Long.getLong("statute.fuzz.seed", 1);
  private static final int BATCHES = 1;
  private static final int UNITS = 60;
  private static final int TIMES = 2;

  @TempDir private Path folder;

  @Test
  void patchesApplyAndTheResultCompiles() {
    for (int batch = 0; batch < BATCHES; batch++) {
      long seed = SEED * 1_000_000 + batch;
      Dice dice = new Dice(seed);
      Map<String, String> files = new LinkedHashMap<>();
      for (int i = 0; i < UNITS; i++) {
        files.putAll(new InterfaceMaker(dice, "p" + i, "").make().files());
      }
      CompilationResult result = compile(files);
      assertThat(errorsOfCompiler(result, files)).as("seed %d", seed).isEmpty();
      for (int time = 0; time < TIMES && hasFixes(result); time++) {
        files = Git.apply(patch(result), files, folder.resolve(seed + "-" + time));
        result = compile(files);
        assertThat(errorsOfCompiler(result, files)).as("seed %d", seed).isEmpty();
      }
    }
  }

  private static CompilationResult compile(Map<String, String> files) {
    List<Unit> units = List.of(new Unit(files, Map.of()));
    return Batch.compile(TestCompiler.JAVAC, units, List.of("-Astatute.report=patch"));
  }

  private static byte[] patch(CompilationResult result) {
    return result.resources().get("statute.patch");
  }

  private static boolean hasFixes(CompilationResult result) {
    return new String(patch(result), UTF_8).contains("\n@@ ");
  }

  /** What is generated for an operation that cannot be one is not what the patch is about. */
  private static List<String> errorsOfCompiler(
      CompilationResult result, Map<String, String> files) {
    List<String> errors = new ArrayList<>();
    for (Reported reported : result.problems()) {
      if (files.containsKey(reported.file())
          && Oracle.isError(reported)
          && !Oracle.isOurs(reported)) {
        errors.add(reported.toString());
      }
    }
    return errors;
  }
}
