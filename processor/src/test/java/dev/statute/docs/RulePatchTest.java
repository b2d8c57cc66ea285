package dev.statute.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Git;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of the violations of all pages, with the patch that a compilation writes. */
class RulePatchTest {

  private static final int TIMES = 4;

  @TempDir private Path folder;

  @Test
  void patchMendsWhatAnEditCanMend() {
    CompilationResult last =
        patchMends(RuleExample.all().filter(e -> !e.isOffByDefault()).toList(), TIMES);
    assertThat(hasFixes(last)).as(new String(patch(last), UTF_8)).isFalse();
  }

  /** Each by itself, since what one rule of style asks for another one may not like. */
  @Test
  void patchMendsWhatIsOffByDefault() {
    RuleExample.all()
        .filter(RuleExample::isOffByDefault)
        .forEach(example -> patchMends(List.of(example), 1));
  }

  private CompilationResult patchMends(List<RuleExample> examples, int times) {
    Compilation bad = ExampleLaw.compilation(TestCompiler.JAVAC);
    examples.forEach(example -> example.addTo(bad, example.bad()));
    Map<String, String> texts = bad.texts();
    CompilationResult result = compile(examples, texts);
    // What a fix brings may break another rule, and what overlaps is left for the next time.
    for (int time = 0; time < times && hasFixes(result); time++) {
      Path work = folder.resolve(examples.get(0) + "-" + time);
      texts = Git.apply(patch(result), texts, work);
      result = compile(examples, texts);
    }
    CompilationResult last = result;
    Map<String, String> mended = texts;
    List<RuleExample> changed =
        examples.stream()
            .filter(e -> !bad.texts().get(e.file()).equals(mended.get(e.file())))
            .toList();
    assertThat(changed).hasSizeGreaterThanOrEqualTo(examples.size() / 2);
    assertThat(changed)
        .allSatisfy(
            example ->
                assertThat(last.about(example.file()).problems())
                    .as(mended.get(example.file()))
                    .noneMatch(
                        problem -> problem.text().contains("[" + example.rule().id() + "]")));
    return last;
  }

  private static CompilationResult compile(List<RuleExample> examples, Map<String, String> texts) {
    Compilation compilation =
        ExampleLaw.compilation(TestCompiler.JAVAC).allErrors().allWarnings().sources(texts);
    examples.stream()
        .filter(RuleExample::isOffByDefault)
        .forEach(example -> compilation.option(example.option("warn")));
    return compilation.option("-Astatute.report=patch").compile();
  }

  private static byte[] patch(CompilationResult result) {
    return result.resources().get("statute.patch");
  }

  private static boolean hasFixes(CompilationResult result) {
    return new String(patch(result), UTF_8).contains("\n@@ ");
  }
}
