package dev.statute.testkit;

import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** Assertions about what came of a compilation. */
public final class CompilationAssert extends AbstractAssert<CompilationAssert, CompilationResult> {

  private CompilationAssert(CompilationResult actual) {
    super(actual, CompilationAssert.class);
  }

  /** Begins assertions. */
  public static CompilationAssert assertThat(CompilationResult actual) {
    return new CompilationAssert(actual);
  }

  /** Asserts that the compiler had nothing to say. */
  public CompilationAssert succeeds() {
    problems().isEmpty();
    if (!actual.succeeded()) {
      failWithMessage("The compiler failed, and did not say why");
    }
    return this;
  }

  /** Asserts the complete list of errors and warnings, each once, whatever their order. */
  public CompilationAssert hasErrors(ExpectedError... errors) {
    return reports(errors).fails();
  }

  /** Asserts the same of a compilation that may succeed, if all are warnings. */
  public CompilationAssert reports(ExpectedError... problems) {
    Reported[] expected =
        Arrays.stream(problems).map(problem -> problem.in(actual)).toArray(Reported[]::new);
    problems().containsExactlyInAnyOrder(expected);
    return this;
  }

  /** Asserts that list for a compilation that warnings did not fail. */
  public CompilationAssert succeedsWith(ExpectedError... warnings) {
    reports(warnings);
    if (!actual.succeeded()) {
      failWithMessage("The compiler failed");
    }
    return this;
  }

  /** Asserts that a compilation has no problems, and the complete list of its notes. */
  public CompilationAssert succeedsWithNotes(ExpectedError... notes) {
    succeeds();
    Reported[] expected =
        Arrays.stream(notes).map(note -> note.in(actual)).toArray(Reported[]::new);
    Assertions.assertThat(actual.notes())
        .as("what %s notes", actual.compilation())
        .containsExactlyInAnyOrder(expected);
    return this;
  }

  /** Asserts that there is exactly one error, one of the compiler's own, and what it contains. */
  public CompilationAssert failsOnlyWith(String javac, String ecj) {
    String expected = actual.compilation().compiler() == TestCompiler.JAVAC ? javac : ecj;
    problems().singleElement().extracting(Reported::text).asString().contains(expected);
    return fails();
  }

  /** Asserts the qualified names of the generated types, all of them. */
  public CompilationAssert generates(String... names) {
    Assertions.assertThat(actual.generated().keySet()).containsExactlyInAnyOrder(names);
    return this;
  }

  private CompilationAssert fails() {
    if (actual.succeeded()) {
      failWithMessage("The compiler reported errors, and succeeded all the same");
    }
    return this;
  }

  private ListAssert<Reported> problems() {
    Stream<Reported> problems = actual.problems().stream();
    return Assertions.assertThat(problems.toList()).as("what %s reports", actual.compilation());
  }
}
