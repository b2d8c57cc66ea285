package dev.statute.testkit;

import java.util.List;

/** A compiler that users have. */
public enum TestCompiler {
  /** The JDK's own. */
  JAVAC(new JavacRunner(), List.of("-Xlint:all,-processing", "-Werror")),
  /** That of Eclipse, with the warnings that it gives by default. */
  ECJ(new EcjRunner(), List.of("-failOnWarning"));

  private final Runner runner;
  private final List<String> strict;

  TestCompiler(Runner runner, List<String> strict) {
    this.runner = runner;
    this.strict = strict;
  }

  /** Returns the options under which a warning fails the compilation. */
  List<String> strictOptions() {
    return strict;
  }

  CompilationResult run(Compilation compilation) {
    return runner.run(compilation);
  }
}
