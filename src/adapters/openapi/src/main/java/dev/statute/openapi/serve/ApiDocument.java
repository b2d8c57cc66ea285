package dev.statute.openapi.serve;

import dev.statute.contract.file.PublishedContract;
import dev.statute.law.load.Laws;
import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.DocumentReader;
import dev.statute.openapi.document.DocumentText;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.export.base.BaseDocument;
import dev.statute.openapi.export.base.MergedDocument;
import dev.statute.openapi.export.overlay.Overlay;
import dev.statute.openapi.export.overlay.OverlayResult;
import dev.statute.openapi.print.DocumentPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The OpenAPI document of interfaces, made of their contracts, of what people have written about
 * the API, and of overlays.
 */
public final class ApiDocument {

  private final List<PublishedContract> contracts;
  private final ExportSettings settings;
  private final UnaryOperator<Node.Mapping> changes;

  private ApiDocument(
      List<PublishedContract> contracts,
      ExportSettings settings,
      UnaryOperator<Node.Mapping> changes) {
    this.contracts = contracts;
    this.settings = settings;
    this.changes = changes;
  }

  /**
   * Describes interfaces.
   *
   * @param interfaces interfaces with {@code @Api}
   * @throws IllegalArgumentException if one of them has no contract on the class path
   */
  public static ApiDocument of(Class<?>... interfaces) {
    return new ApiDocument(
        InterfaceContracts.of(Arrays.asList(interfaces)),
        ExportSettings.standard(new Laws().standard()),
        UnaryOperator.identity());
  }

  /** Returns a document that is written with other settings. */
  public ApiDocument withSettings(UnaryOperator<ExportSettings> change) {
    return new ApiDocument(contracts, change.apply(settings), changes);
  }

  /**
   * Returns a document with the servers, security and whatever else people have written.
   *
   * @param file the name of the file, for messages
   * @param text the hand-written document, in YAML or JSON
   * @throws IllegalArgumentException if it cannot be read
   */
  public ApiDocument withBase(String file, String text) {
    Node base = read(file, text);
    return with(
        document -> {
          MergedDocument merged = BaseDocument.merge(base, document);
          refuse(merged.problems());
          return merged.document();
        });
  }

  /**
   * Returns a document that an overlay has changed (OpenAPI Overlay 1.0).
   *
   * @param file the name of the file, for messages
   * @param text the overlay, in YAML or JSON
   * @throws IllegalArgumentException if it cannot be read
   */
  public ApiDocument withOverlay(String file, String text) {
    Node overlay = read(file, text);
    return with(
        document -> {
          OverlayResult result = Overlay.apply(document, overlay);
          refuse(result.problems());
          return result.document();
        });
  }

  private ApiDocument with(UnaryOperator<Node.Mapping> change) {
    return new ApiDocument(contracts, settings, document -> change.apply(changes.apply(document)));
  }

  private static Node read(String file, String text) {
    DocumentText read = DocumentReader.read(file, text, DocumentBounds.STANDARD);
    refuse(read.problems());
    return read.root().orElseThrow(() -> new IllegalArgumentException(file + " is empty"));
  }

  /** Overlays that change nothing are mistakes, too, where nobody reads warnings. */
  private static void refuse(List<DocumentProblem> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.stream().map(DocumentProblem::toString).collect(Collectors.joining("\n")));
    }
  }

  /**
   * Returns the document.
   *
   * @throws IllegalArgumentException if the hand-written document contradicts the contracts, or an
   *     overlay cannot be applied; the message names file, line and column
   */
  public Node.Mapping node() {
    return changes.apply(OpenApiExport.of(contracts, settings).document());
  }

  /** Returns the document as YAML, as {@link #node()} does. */
  public String yaml() {
    return DocumentPrinter.yaml(node());
  }

  /** Returns the document as JSON, as {@link #node()} does. */
  public String json() {
    return DocumentPrinter.json(node());
  }
}
