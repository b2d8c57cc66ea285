package dev.statute.baseline;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.stream.Collectors;

/** What is said of options about releases that are not valid. */
class BaselineOptionsTest {

  private static final String API =
      """
      package acme;

      import static dev.statute.http.Status.*;
      import dev.statute.*;
      import dev.statute.http.*;

      @Api("/things")
      public interface Things {
        @GET @Responds(status = OK, body = String.class) Get get();
      }
      """;

  private static Compilation with(TestCompiler compiler, String option) {
    return Compilation.of(compiler).source("acme/Things.java", API).option(option);
  }

  /** Returns what the processor says; javac has something to say of its own. */
  private static String said(TestCompiler compiler, String option) {
    return with(compiler, option).compile().problems().stream()
        .map(Reported::text)
        .filter(text -> text.startsWith("["))
        .collect(Collectors.joining("\n"));
  }

  @CompileTest
  void unknownVictim(TestCompiler compiler) {
    assertThat(said(compiler, "-Astatute.promise=runing,wire"))
        .isEqualTo(
            """
            [option] -Astatute.promise=runing,wire is not a valid setting
                Valid values: callers, implementers, running, wire, or several with commas between them.
                Did you mean -Astatute.promise=running,wire?""");
  }

  @CompileTest
  void promiseToNobody(TestCompiler compiler) {
    assertThat(said(compiler, "-Astatute.promise="))
        .isEqualTo(
            """
            [option] -Astatute.promise= is not a valid setting
                Valid values: callers, implementers, running, wire, or several with commas between them.
                Write -Astatute.promise=running,wire.""");
  }

  @CompileTest
  void promiseToSeveral(TestCompiler compiler) {
    assertThat(with(compiler, "-Astatute.promise=callers, implementers,wire").strict().compile())
        .succeeds();
  }

  @CompileTest
  void baselineWithoutPath(TestCompiler compiler) {
    assertThat(said(compiler, "-Astatute.baseline= "))
        .isEqualTo(
            """
            [option] -Astatute.baseline= names no release
                It is the path of a jar, a contract file, or a folder of them.
                Write -Astatute.baseline=orders-api-2.3.0.jar, or remove the option.""");
  }

  @CompileTest
  void misspeltOption(TestCompiler compiler) {
    assertThat(said(compiler, "-Astatute.base_line=x.jar"))
        .isEqualTo(
            """
            [option] -Astatute.base_line is not an option of Statute
                The options are statute.profile, statute.report, statute.known, statute.contract, statute.law.path, statute.baseline, statute.promise, statute.version and statute.rule.ID for each rule.
                Did you mean -Astatute.baseline=x.jar?""");
  }
}
