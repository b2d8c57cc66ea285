package dev.statute.cli.export;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.ExportedDocument;
import dev.statute.openapi.export.Omission;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.print.DocumentPrinter;
import java.util.List;

/**
 * A document that was written of contracts.
 *
 * @param text the document
 * @param omissions what it cannot say
 */
public record DocumentExport(String text, List<Omission> omissions) {

  /** Copies the list. */
  public DocumentExport {
    omissions = List.copyOf(omissions);
  }

  /**
   * Writes a document.
   *
   * @param isJson whether it is JSON, rather than YAML
   */
  public static DocumentExport of(
      List<FoundContract> contracts, ExportSettings settings, boolean isJson) {
    List<PublishedContract> published =
        contracts.stream().map(found -> found.contract().withVersion(found.version())).toList();
    ExportedDocument exported = OpenApiExport.of(published, settings);
    String text =
        isJson
            ? DocumentPrinter.json(exported.document())
            : DocumentPrinter.yaml(exported.document());
    return new DocumentExport(text, exported.omissions());
  }
}
