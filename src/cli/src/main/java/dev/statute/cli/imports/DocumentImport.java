package dev.statute.cli.imports;

import dev.statute.cli.file.DocumentFinder;
import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.WrongValue;
import dev.statute.importer.ImportSettings;
import dev.statute.importer.Imported;
import dev.statute.importer.Importer;
import dev.statute.importer.SourceFolder;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * An import of a document.
 *
 * @param imported the sources, and what was done
 * @param problems what is wrong with the document, and was left out because of that
 */
public record DocumentImport(Imported imported, List<DocumentProblem> problems) {

  private static final int SHOWN = 10;
  private static final Set<String> OUTPUTS = Set.of("ROUTES", "CLIENT");

  /** Copies the list. */
  public DocumentImport {
    problems = List.copyOf(problems);
  }

  /**
   * Imports a document.
   *
   * @throws FileFailure if it cannot be read
   */
  public static DocumentImport of(Path document, ImportSettings settings) {
    OpenApiResult result = OpenApiReader.read(document, DocumentFinder.root(document));
    if (result instanceof OpenApiResult.Read read) {
      return new DocumentImport(new Importer().run(read.api(), settings), read.problems());
    }
    throw new FileFailure(
        result.problems().stream()
            .map(DocumentProblem::toString)
            .collect(Collectors.joining("\n")));
  }

  /**
   * Checks the name of a package.
   *
   * @throws WrongValue if it is none
   */
  public static String packageName(String name) {
    if (!SourceVersion.isName(name)) {
      throw new WrongValue(
          Printable.quoted(name) + " is not the name of a Java package; write one like com.acme.");
    }
    return name;
  }

  /**
   * Checks what is to be generated for the interfaces.
   *
   * @throws WrongValue if one of the words is not known
   */
  public static List<String> outputs(List<String> words) {
    List<String> outputs =
        words.stream().map(word -> word.strip().toUpperCase(Locale.ROOT)).sorted().toList();
    for (String output : outputs) {
      if (!OUTPUTS.contains(output)) {
        throw new WrongValue(
            Printable.quoted(output) + " cannot be generated; write routes, client.");
      }
    }
    return outputs;
  }

  /**
   * Writes the sources.
   *
   * @param folder the folder of the sources
   * @param isForced whether files that are there are overwritten
   * @return the files that were written
   * @throws FileFailure if a file is there with another text, or cannot be written
   */
  public List<Path> write(Path folder, boolean isForced) {
    SourceFolder sources = new SourceFolder(folder);
    try {
      List<Path> changed = isForced ? List.of() : sources.changed(imported.files());
      if (!changed.isEmpty()) {
        throw new FileFailure(
            changed.stream()
                    .limit(SHOWN)
                    .map(file -> "  " + file + "\n")
                    .collect(
                        Collectors.joining(
                            "",
                            "These files are there already, with another text. Somebody may have"
                                + " edited them:\n",
                            changed.size() > SHOWN
                                ? "  … and " + (changed.size() - SHOWN) + " more\n"
                                : ""))
                + "Nothing was written. To overwrite them, write --force.");
      }
      return sources.write(imported.files());
    } catch (IOException e) {
      throw new FileFailure("The sources cannot be written: " + FileFailure.why(e) + ".", e);
    }
  }
}
