package dev.statute.cli.export;

import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.InputFile;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.DocumentReader;
import dev.statute.openapi.document.DocumentText;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.ExportedDocument;
import dev.statute.openapi.export.Omission;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.export.base.BaseDocument;
import dev.statute.openapi.export.base.MergedDocument;
import dev.statute.openapi.export.overlay.Overlay;
import dev.statute.openapi.export.overlay.OverlayResult;
import dev.statute.openapi.print.DocumentPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A document that was written of contracts.
 *
 * @param document the document
 * @param remarks what it cannot say, and what overlays had no effect on
 */
public record DocumentExport(Node.Mapping document, List<String> remarks) {

  /** Copies the list. */
  public DocumentExport {
    remarks = List.copyOf(remarks);
  }

  /**
   * Writes a document.
   *
   * @param base a document that people have written, which is merged in
   * @param overlays overlays that change the result, one after the other
   * @throws FileFailure if the base or an overlay cannot be read or applied
   */
  public static DocumentExport of(
      List<FoundContract> contracts,
      ExportSettings settings,
      Optional<Path> base,
      List<Path> overlays) {
    List<PublishedContract> published =
        contracts.stream().map(found -> found.contract().withVersion(found.version())).toList();
    ExportedDocument exported = OpenApiExport.of(published, settings);
    List<String> remarks =
        new ArrayList<>(exported.omissions().stream().map(Omission::toString).toList());
    Node.Mapping document = exported.document();
    if (base.isPresent()) {
      MergedDocument merged = BaseDocument.merge(read(base.get()), document);
      refuse(merged.problems());
      document = merged.document();
    }
    for (Path overlay : overlays) {
      OverlayResult result = Overlay.apply(document, read(overlay));
      if (!result.isApplied()) {
        refuse(result.problems());
      }
      result.problems().forEach(problem -> remarks.add(problem.toString()));
      document = result.document();
    }
    return new DocumentExport(document, remarks);
  }

  /**
   * Returns the text of the document.
   *
   * @param isJson whether it is JSON, rather than YAML
   */
  public String text(boolean isJson) {
    return isJson ? DocumentPrinter.json(document) : DocumentPrinter.yaml(document);
  }

  private static Node read(Path file) {
    DocumentBounds bounds = DocumentBounds.STANDARD;
    DocumentText text =
        DocumentReader.read(file.toString(), InputFile.octets(file, bounds.bytes()), bounds);
    return text.root().orElseThrow(() -> new FileFailure(lines(text.problems())));
  }

  private static void refuse(List<DocumentProblem> problems) {
    if (problems.stream().anyMatch(DocumentProblem::isFatal)) {
      throw new FileFailure(lines(problems));
    }
  }

  private static String lines(List<DocumentProblem> problems) {
    return problems.stream().map(DocumentProblem::toString).collect(Collectors.joining("\n"));
  }
}
