package dev.statute.vocabulary;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Java 21 proves that a switch over a response handles each class of responses. */
class ExhaustiveSwitchTest {

  private static final String ALL =
      """
      case Response.Informational r -> 1;
      case Response.Successful r -> 2;
      case Response.Redirection r -> 3;
      case Response.ClientError r -> 4;
      case Response.ServerError r -> 5;
      """;

  @CompileTest
  void overTheFiveClassesIsExhaustive(TestCompiler compiler) {
    assertThat(compile(compiler, ALL)).succeeds();
  }

  @CompileTest
  void overFourClassesIsNot(TestCompiler compiler) {
    assertThat(compile(compiler, ALL.replaceFirst("(?m)^case Response.Redirection .*$", "")))
        .failsOnlyWith(
            "the switch expression does not cover all possible input values",
            "A switch expression should have a default case");
  }

  private static CompilationResult compile(TestCompiler compiler, String cases) {
    assumeTrue(
        compiler == TestCompiler.ECJ || Runtime.version().feature() >= 21,
        "javac of this JDK knows no patterns in switch");
    return Compilation.of(compiler)
        .source(
            "acme/Use.java",
            """
            package acme;

            import dev.statute.http.Response;

            class Use {
              int digit(Response response) {
                return switch (response) {
                  %s
                };
              }
            }
            """
                .formatted(cases))
        .processors()
        .release(21)
        .compile();
  }
}
