package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Texts of users that end up in messages. */
class HostileTextTest {

  @CompileTest
  void problemTypeMayEndInTheMiddleOfACharacter(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class)
                    @Responds(status = NOT_FOUND, body = Problem.class, problem = "/p\\ud800")
                    Get get();
                    """)
                .compile()
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text()).startsWith("[problem-type] "));
  }

  @CompileTest
  void messageHasThreeLinesWhateverItQuotes(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a\\n[b] c\\u202e")
                    @Responds(status = OK, body = Order.class)
                    Get get();
                    """)
                .compile()
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text().lines()).hasSize(3))
        .satisfies(
            problem ->
                assertThat(problem.text())
                    .startsWith("[path-syntax] the path '/a\\u000a[b] c\\u202e' "));
  }
}
