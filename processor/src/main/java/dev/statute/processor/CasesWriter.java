package dev.statute.processor;

import dev.statute.compiler.AnnotationLines;
import dev.statute.compiler.AnnotationLines.Line;
import dev.statute.compiler.Places;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.generate.cases.CasesFile;
import dev.statute.read.statute.ApiReader;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the cases of each interface, once all types that its operations take are there. */
final class CasesWriter {

  private final Elements elements;
  private final Interfaces interfaces;
  private final AnnotationLines lines;
  private final OutputWriter writer;

  /** The qualified names of the interfaces that name types that are still to come. */
  private final Set<String> waiting = new TreeSet<>();

  CasesWriter(
      Elements elements, Interfaces interfaces, AnnotationLines lines, OutputWriter writer) {
    this.elements = elements;
    this.interfaces = interfaces;
    this.lines = lines;
    this.writer = writer;
  }

  /** Writes the cases of an interface, or notes that it is too early for them. */
  void write(ApiDeclaration api, TypeElement type, Places places) {
    if (!ApiReader.hasResolvedParameters(type)) {
      waiting.add(type.getQualifiedName().toString());
      return;
    }
    Function<Places.Target, Optional<Line>> linesOfType = lines.of(type);
    String folder = api.packageName().isEmpty() ? "" : api.packageName().replace('.', '/') + "/";
    String text =
        CasesFile.text(
            api,
            site ->
                linesOfType
                    .apply(places.target(site))
                    .map(line -> folder + line.file() + ":" + line.number())
                    .orElse(""));
    writer.writeBesideClass(CasesFile.path(api), text, type);
  }

  /** Writes the cases that have waited, in the last round. */
  void finish() {
    for (String name : waiting) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && ApiReader.hasResolvedParameters(type)) {
        Places places = new Places();
        write(interfaces.read(type, places), type, places);
      }
    }
  }
}
