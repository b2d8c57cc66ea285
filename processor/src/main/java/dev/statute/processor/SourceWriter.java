package dev.statute.processor;

import dev.statute.generate.SourceFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Hands source files to the compiler. */
final class SourceWriter {

  private final Filer filer;
  private final Reporter reporter;

  SourceWriter(Filer filer, Reporter reporter) {
    this.filer = filer;
    this.reporter = reporter;
  }

  /** Writes a file that comes from one element, so that incremental builds know when to redo it. */
  void write(SourceFile file, Element origin) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
      writer.write(file.text());
    } catch (javax.annotation.processing.FilerException e) {
      reporter.report(origin, taken(file.typeName()));
    } catch (IOException e) {
      reporter.report(origin, "cannot write " + file.qualifiedName() + ": " + e.getMessage());
    }
  }

  private static String taken(String typeName) {
    return "[reply-type] "
        + typeName
        + " exists already and cannot be generated\n"
        + "    Another interface has generated it, or it is left from an earlier build and the compiler"
        + " does not let it be replaced.\n"
        + "    Return a type with another name, or clean the output folder.";
  }
}
