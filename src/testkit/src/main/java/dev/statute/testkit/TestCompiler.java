package dev.statute.testkit;

import java.util.List;
import java.util.stream.Stream;

/** A compiler that users have. */
public enum TestCompiler {
  /** The JDK's own. */
  JAVAC(
      new JavacRunner(),
      List.of("-Xlint:all,-processing"),
      "-Werror",
      List.of("-Xmaxerrs", "0", "-Xmaxwarns", "0"),
      List.of()),
  /** That of Eclipse, with the warnings that it gives by default. */
  ECJ(
      new EcjRunner(),
      List.of(),
      "-failOnWarning",
      List.of("-maxProblems", "100000"),
      List.of("-warn:-warningToken"));

  private final Runner runner;
  private final List<String> allWarnings;
  private final String failing;
  private final List<String> allErrors;
  private final List<String> noTokenWarnings;

  TestCompiler(
      Runner runner,
      List<String> allWarnings,
      String failing,
      List<String> allErrors,
      List<String> noTokenWarnings) {
    this.runner = runner;
    this.allWarnings = allWarnings;
    this.failing = failing;
    this.allErrors = allErrors;
    this.noTokenWarnings = noTokenWarnings;
  }

  /** Returns the options under which a warning fails the compilation. */
  List<String> strictOptions() {
    return Stream.concat(allWarnings.stream(), Stream.of(failing)).toList();
  }

  /** Returns the options under which the compiler gives the same warnings. */
  List<String> allWarningsOptions() {
    return allWarnings;
  }

  /** Returns the options under which the compiler reports any number of errors. */
  List<String> allErrorsOptions() {
    return allErrors;
  }

  List<String> noTokenWarningsOptions() {
    return noTokenWarnings;
  }

  CompilationResult run(Compilation compilation) {
    return runner.run(compilation);
  }
}
