package dev.statute.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.statute.check.JavaRules;
import dev.statute.law.Law;
import dev.statute.law.company.ExtensionReader;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawResult;
import dev.statute.law.yaml.LawSource;
import dev.statute.rule.PolicyRules;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Whatever is in the law of a company, it is refused with positions, or what is generated from it
 * compiles. {@code -Dlaw.rounds}, {@code -Dlaw.compiled} and {@code -Dlaw.seed} do more than a
 * build has time for.
 */
class LawFuzzTest {

  private static final int ROUNDS = Integer.getInteger("law.rounds", 150);
  private static final int COMPILED = Integer.getInteger("law.compiled", 4);
  private static final long SEED = Long.getLong("law.seed", 20261126);

  private final ExtensionReader reader = reader();

  private static ExtensionReader reader() {
    try (InputStream stream = LawFuzzTest.class.getResourceAsStream("/dev/statute/law/http.yaml")) {
      byte[] standard = Objects.requireNonNull(stream).readAllBytes();
      Law base = LawReader.read("http.yaml", standard).law().orElseThrow();
      LawSource file = new LawSource("http.yaml", new String(standard, UTF_8));
      return new ExtensionReader(file, base, new PolicyRules(JavaRules.catalogue()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isRefusedWithPositionsOrCompiles() {
    SplittableRandom random = new SplittableRandom(SEED);
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String law = new LawMaker(random.split()).law();
      String where = "seed " + SEED + ", round " + round + ":\n" + law;
      if (isAccepted(law, where) && accepted++ < COMPILED) {
        compile(law, TestCompiler.values()[accepted % TestCompiler.values().length], where);
      }
    }
    assertThat(accepted).as("laws that were accepted").isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 10);
  }

  private boolean isAccepted(String law, String where) {
    LawResult result;
    try {
      result = reader.read(Vocabularies.FILE, law.getBytes(UTF_8));
      assertThat(reader.readLenient(Vocabularies.FILE, law.getBytes(UTF_8))).isNotNull();
    } catch (RuntimeException | StackOverflowError e) {
      fail(where, e);
      return false;
    }
    assertThat(result.law().isPresent()).as(where).isEqualTo(result.problems().isEmpty());
    int lines = law.split("\r\n|[\r\n]", -1).length;
    for (LawProblem problem : result.problems()) {
      assertThat(problem.file()).as(where).isEqualTo(Vocabularies.FILE);
      assertThat(problem.line()).as(where).isBetween(1, lines);
      assertThat(problem.column()).as(where).isPositive();
      assertThat(problem.message()).as(where).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }
    return result.law().isPresent();
  }

  private static void compile(String law, TestCompiler compiler, String where) {
    CompilationResult result = Vocabularies.of(compiler, law).strict().compile();

    assertThat(result.problems()).as(where).isEmpty();
    assertThat(result.succeeded()).as(where).isTrue();
  }
}
