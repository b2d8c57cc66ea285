package dev.statute.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.generate.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Hands files to the compiler, and takes them from it. */
final class OutputWriter {

  /** Where a resource belongs that nobody needs when the program runs, and where it can be else. */
  private static final List<StandardLocation> LOCATIONS =
      List.of(StandardLocation.SOURCE_OUTPUT, StandardLocation.CLASS_OUTPUT);

  private final Filer filer;
  private final Reporter reporter;

  OutputWriter(Filer filer, Reporter reporter) {
    this.filer = filer;
    this.reporter = reporter;
  }

  /** Writes a file that comes from one element, so that incremental builds know when to redo it. */
  void write(SourceFile file, Element origin) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
      writer.write(file.text());
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

  /** Writes a resource that comes from many elements, in UTF-8 whatever the sources are in. */
  void write(String name, String text, Element... origins) {
    String problem = "";
    for (StandardLocation location : LOCATIONS) {
      try (OutputStream stream =
          filer.createResource(location, "", name, origins).openOutputStream()) {
        stream.write(text.getBytes(UTF_8));
        return;
      } catch (IOException | RuntimeException e) {
        // Compilers and IDEs say in exceptions of all kinds that they have no such place.
        problem = problem.isEmpty() ? e.toString() : problem;
      }
    }
    reporter.report(new Options.Problem(false, unwritten(name, problem)));
  }

  /**
   * Reads a file that the compiler has.
   *
   * @param most the number of bytes after which it is cut off
   */
  Optional<byte[]> read(StandardLocation location, String packageName, String name, int most) {
    try (InputStream stream = filer.getResource(location, packageName, name).openInputStream()) {
      return Optional.of(stream.readNBytes(most));
    } catch (IOException | RuntimeException e) {
      // Compilers and IDEs say in exceptions of all kinds that they have no such place or file.
      return Optional.empty();
    }
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
