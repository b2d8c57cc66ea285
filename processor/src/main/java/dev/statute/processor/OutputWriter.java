package dev.statute.processor;

import dev.statute.compiler.CompilerFiles;
import dev.statute.source.SourceFile;
import java.io.IOException;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Hands files to the compiler, and reports what it does not take. */
final class OutputWriter {

  private final CompilerFiles files;
  private final Reporter reporter;

  OutputWriter(CompilerFiles files, Reporter reporter) {
    this.files = files;
    this.reporter = reporter;
  }

  /** Writes a source that comes from one element. */
  void write(SourceFile file, Element origin) {
    try {
      files.writeSource(file.qualifiedName(), file.text(), origin);
    } catch (FilerException e) {
      reportTaken(file.typeName(), origin);
    } catch (IOException e) {
      reporter.reportFailure(
          origin, "cannot write " + file.qualifiedName() + ": " + e.getMessage());
    }
  }

  private void reportTaken(String typeName, Element origin) {
    reporter.report(
        origin,
        "reply-type",
        typeName + " exists already and cannot be generated",
        "Another interface has generated it, or it is left from an earlier build and the compiler"
            + " does not let it be replaced.",
        "Return a type with another name, or clean the output folder.");
  }

  /** Writes a resource that comes from many elements. */
  void write(String name, String text, Element... origins) {
    files
        .writeResource(name, text, origins)
        .ifPresent(
            problem -> reporter.report(new Options.Problem(false, unwritten(name, problem))));
  }

  private static String unwritten(String name, String problem) {
    return "[option] -Astatute.report has no effect: the compiler does not let "
        + name
        + " be written\n    "
        + problem
        + "\n    Give the compiler an output folder with -s or -d, and one module at a time; or remove"
        + " the option.";
  }
}
