package dev.statute.testkit;

/** Runs a compiler. */
interface Runner {

  CompilationResult run(Compilation compilation);
}
