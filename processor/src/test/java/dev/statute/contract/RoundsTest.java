package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;

/** Types that other processors have yet to generate. */
class RoundsTest {

  private static final String OPERATION =
      """
      @GET
      @Responds(status = OK, body = Later.class)
      @Responds(status = NOT_FOUND, body = Problem.class)
      Get get();
      """;

  private static final String USE =
      """
      package acme;
      class Use {
        Get reply = new Get.Ok(new Later());
      }
      """;

  @CompileTest
  void waitsForABodyThatComesInTheFirstRound(TestCompiler compiler) {
    waitsForABody(compiler, 1);
  }

  @CompileTest
  void waitsForABodyThatComesInTheSecondRound(TestCompiler compiler) {
    waitsForABody(compiler, 2);
  }

  @CompileTest
  void waitsForTheElementsOfAList(TestCompiler compiler) {
    CompilationResult result =
        Things.api(compiler, "@GET @Responds(status = ACCEPTED, body = Later[].class) Get get();\n")
            .processors(new StatuteProcessor(), new LateTypeProcessor(2))
            .compile();
    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Get$Accepted"))).containsExactly("List<Later> body");
  }

  @CompileTest
  void reportsAViolationOnceThoughItWaits(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Later.class)
                    @Responds(②status = ①EARLY_HINTS)
                    Get get();
                    """)
                .processors(new StatuteProcessor(), new LateTypeProcessor(2))
                .compile())
        .hasErrors(Violations.earlyHints("acme/Things.java", '①', '②'));
  }

  @CompileTest
  void leavesABodyThatNobodyGeneratesToTheCompiler(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, OPERATION)
                .source("acme/Use.java", "package acme; class Use { Get reply; }\n")
                .compile()
                .problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("acme/Things.java"))
        .allSatisfy(problem -> assertThat(problem.text()).contains("Later"));
  }

  private static void waitsForABody(TestCompiler compiler, int round) {
    CompilationResult result =
        Things.api(compiler, OPERATION)
            .source("acme/Use.java", USE)
            .processors(new StatuteProcessor(), new LateTypeProcessor(round))
            .compile();
    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Get$NotFound"))).containsExactly("Problem body");
  }
}
