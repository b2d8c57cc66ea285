package dev.statute.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.check.JavaFindings;
import dev.statute.compiler.CompilerFiles;
import dev.statute.compiler.Places;
import dev.statute.diagnostic.Notice;
import dev.statute.diagnostic.Reporter;
import dev.statute.rule.Finding;
import dev.statute.source.SourceFile;
import dev.statute.text.Message;
import java.io.IOException;
import java.util.List;
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
      Places places = new Places();
      Finding finding = JavaFindings.typeExists(places.add(origin), file.typeName());
      reporter.report(List.of(finding), places, origin);
    } catch (IOException e) {
      reporter.reportFailure(
          origin,
          new Message(
              "internal",
              "Statute cannot write " + file.qualifiedName(),
              String.valueOf(e.getMessage()),
              "Make sure that the compiler can write to its output folder."));
    }
  }

  /** Writes a resource that comes from many elements, in UTF-8 whatever the sources are in. */
  void write(String name, String text, Element... origins) {
    write(name, text.getBytes(UTF_8), origins);
  }

  /** Writes a resource that comes from many elements. */
  void write(String name, byte[] content, Element... origins) {
    files
        .writeResource(name, content, origins)
        .ifPresent(problem -> reporter.report(new Notice(false, unwritten(name, problem))));
  }

  /** Writes a resource that describes the class of one element. */
  void writeBesideClass(String name, String text, Element origin) {
    files.writeBesideClasses(name, text, origin);
  }

  private static Message unwritten(String name, String problem) {
    return new Message(
        "option",
        "-Astatute.report has no effect: the compiler does not let " + name + " be written",
        problem,
        "Give the compiler an output folder with -s or -d, and one module at a time; or remove"
            + " the option.");
  }
}
