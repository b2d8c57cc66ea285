package dev.statute.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statute.generate.vocabulary.VocabularyGenerator;
import dev.statute.law.Law;
import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawResult;
import dev.statute.source.Marks;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Whatever is changed in the standard, it is refused, or what is generated from it compiles. {@code
 * -Dstandard.rounds}, {@code -Dstandard.compiled} and {@code -Dstandard.seed} do more than a build
 * has time for.
 */
class StandardFuzzTest {

  private static final int ROUNDS = Integer.getInteger("standard.rounds", 30);
  private static final int COMPILED = Integer.getInteger("standard.compiled", 2);
  private static final long SEED = Long.getLong("standard.seed", 20261126);
  private static final String PACKAGE = "com.acme.http";

  @Test
  void isRefusedOrCompiles() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "."), "../src/spec/http.yaml");
    List<String> lines = Files.readAllLines(file);
    SplittableRandom random = new SplittableRandom(SEED);
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> changed = new ArrayList<>(lines);
      String where = "seed " + SEED + ", round " + round + ": ";
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        where += change(changed, random) + "; ";
      }
      Optional<Law> law = read(String.join("\n", changed), where);
      if (law.isPresent() && accepted++ < COMPILED) {
        compile(law.get(), TestCompiler.values()[accepted % 2], where);
      }
    }
    assertThat(accepted).as("standards that were accepted").isGreaterThan(ROUNDS / 10);
  }

  /** Exchanges the values of two lines with one key, or drops, repeats or damages a line. */
  private static String change(List<String> lines, SplittableRandom random) {
    int a = random.nextInt(lines.size());
    String line = lines.get(a);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(a);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> {
        int at = random.nextInt(line.length() + 1);
        lines.set(a, line.substring(0, at) + (char) random.nextInt(32, 127) + line.substring(at));
      }
      default -> {
        String key = line.split(":", 2)[0];
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).split(":", 2)[0].equals(key)) {
            same.add(i);
          }
        }
        int b = same.get(random.nextInt(same.size()));
        lines.set(a, lines.set(b, line));
        return "exchanged " + line.strip() + " and " + lines.get(a).strip();
      }
    }
    return "changed " + line.strip();
  }

  private static Optional<Law> read(String text, String where) {
    try {
      LawResult result = LawReader.read("http.yaml", text.getBytes(UTF_8));
      assertThat(result.law().isPresent()).as(where).isEqualTo(result.problems().isEmpty());
      return result.law();
    } catch (RuntimeException | StackOverflowError e) {
      fail(where, e);
      return Optional.empty();
    }
  }

  private static void compile(Law law, TestCompiler compiler, String where) {
    Compilation compilation = Compilation.of(compiler).processors().strict();
    VocabularyGenerator.generate(law, Optional.empty(), PACKAGE, new Marks(true, name -> false))
        .forEach(
            file ->
                compilation.source(file.qualifiedName().replace('.', '/') + ".java", file.text()));
    CompilationResult result = compilation.compile();

    assertThat(result.problems()).as(where).isEmpty();
    assertThat(result.succeeded()).as(where).isTrue();
  }
}
