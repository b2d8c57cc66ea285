package dev.statute.docs;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The law of the company in the examples. */
final class ExampleLaw {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/rules/law");

  private ExampleLaw() {}

  /** Returns the text of a file. */
  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a compilation that has the vocabulary of the company on its class path. */
  static Compilation compilation(TestCompiler compiler) {
    return Compilation.of(compiler)
        .option("-Astatute.law.path=" + FOLDER.toAbsolutePath())
        .classPath(Vocabularies.compiled(compiler, text(Vocabularies.FILE)));
  }
}
