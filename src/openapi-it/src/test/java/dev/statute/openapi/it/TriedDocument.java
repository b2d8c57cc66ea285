package dev.statute.openapi.it;

import com.acme.tickets.Tickets;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.ContractFiles;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.contract.file.find.FoundContracts;
import dev.statute.example.orders.Orders;
import dev.statute.example.registry.Registry;
import dev.statute.kitchen.Dishes;
import dev.statute.law.load.Laws;
import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentReader;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.ExportedDocument;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.export.base.BaseDocument;
import dev.statute.openapi.export.base.MergedDocument;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.print.DocumentPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An API whose documents are tried. */
enum TriedDocument {
  ORDERS(Orders.class),
  REGISTRY(Registry.class),
  TICKETS(Tickets.class),
  KITCHEN(Dishes.class, "Dishes", "Photos", "Pantry", "Guests", "FormerMenu", "Deliveries"),
  SUPPLIERS(Dishes.class, "Suppliers");

  private static final String BASE = "base.yaml";

  private final Class<?> inPlace;
  private final List<String> interfaces;

  TriedDocument(Class<?> inPlace, String... interfaces) {
    this.inPlace = inPlace;
    this.interfaces = List.of(interfaces);
  }

  /** Returns the contracts of its interfaces. */
  List<PublishedContract> contracts() {
    FoundContracts found = ContractFiles.find(place());
    if (!found.problems().isEmpty()) {
      throw new IllegalStateException(found.problems().toString());
    }
    return found.contracts().stream()
        .map(FoundContract::contract)
        .filter(contract -> isMeant(contract.name()))
        .toList();
  }

  private Path place() {
    try {
      return Path.of(inPlace.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isMeant(String name) {
    return interfaces.isEmpty() || interfaces.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Returns the document in a version, with all answers that the server gives by itself. */
  ExportedDocument export(OpenApi.Version version) {
    ExportSettings settings =
        ExportSettings.standard(new Laws().standard())
            .withVersion(version)
            .withInfo(name().toLowerCase(Locale.ROOT), "1.0.0")
            .withImplied(ExportSettings.ImpliedAnswers.ALL);
    return OpenApiExport.of(contracts(), settings);
  }

  /** Returns the document with what people write about it. */
  private Node.Mapping document(OpenApi.Version version) throws IOException {
    Path base = Path.of(System.getProperty("basedir", "."), "src", "test", "resources", BASE);
    Node hand =
        DocumentReader.read(BASE, Files.readString(base), DocumentBounds.STANDARD)
            .root()
            .orElseThrow();
    MergedDocument merged = BaseDocument.merge(hand, export(version).document());
    if (!merged.problems().isEmpty()) {
      throw new IllegalStateException(merged.problems().toString());
    }
    return merged.document();
  }

  /** Writes the document into a folder of the build, and returns the file. */
  Path write(OpenApi.Version version) {
    String name = name().toLowerCase(Locale.ROOT);
    Path file = folder().resolve(name + (version == OpenApi.Version.V3_0 ? "-3.0.yaml" : ".yaml"));
    try {
      Files.createDirectories(folder());
      return Files.writeString(file, DocumentPrinter.yaml(document(version)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all documents in both versions, and returns the files. */
  static List<Path> writeAll() {
    return Arrays.stream(values())
        .flatMap(api -> Stream.of(OpenApi.Version.V3_1, OpenApi.Version.V3_0).map(api::write))
        .toList();
  }

  private static Path folder() {
    return Path.of(System.getProperty("basedir", "."), "target", "documents");
  }
}
