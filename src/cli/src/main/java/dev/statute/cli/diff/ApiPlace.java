package dev.statute.cli.diff;

import dev.statute.cli.file.ContractPlace;
import dev.statute.cli.file.DocumentFinder;
import dev.statute.cli.file.FileFailure;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** An API to compare: a document, or contracts. */
public sealed interface ApiPlace {

  /**
   * A document.
   *
   * @param name its file
   * @param api what it declares
   */
  record Document(String name, OpenApi api) implements ApiPlace {}

  /**
   * Contracts of a jar, of a class folder or of contract files.
   *
   * @param name the place
   * @param contracts the contracts
   */
  record Contracts(String name, List<FoundContract> contracts) implements ApiPlace {

    /** Copies the list. */
    public Contracts {
      contracts = List.copyOf(contracts);
    }

    /** Returns the same contracts, as those of a version where they do not say one. */
    public Contracts ofVersion(String version) {
      return new Contracts(
          name,
          contracts.stream()
              .map(
                  found ->
                      found.version().isEmpty()
                          ? new FoundContract(found.contract(), found.uri(), found.lines(), version)
                          : found)
              .toList());
    }
  }

  /** Returns what messages call it. */
  String name();

  /**
   * Reads an API.
   *
   * @param place a document, a folder with one document, a jar, a class folder or a contract file
   * @throws FileFailure if it is none of these, or cannot be read
   */
  static ApiPlace read(Path place) {
    if (ContractPlace.isOne(place)) {
      return new Contracts(place.toString(), ContractPlace.find(List.of(place)));
    }
    Path file = Files.isDirectory(place) ? onlyDocument(place) : place;
    OpenApiResult result = OpenApiReader.read(file, DocumentFinder.root(file));
    if (result instanceof OpenApiResult.Read read) {
      return new Document(file.toString(), read.api());
    }
    throw new FileFailure(
        result.problems().stream()
            .map(DocumentProblem::toString)
            .collect(Collectors.joining("\n")));
  }

  private static Path onlyDocument(Path folder) {
    List<Path> documents = DocumentFinder.in(folder);
    if (documents.size() != 1) {
      throw new FileFailure(
          documents.isEmpty()
              ? "The folder " + folder + " has neither contracts nor an OpenAPI document."
              : "The folder " + folder + " has several OpenAPI documents. Name one of them.");
    }
    return documents.get(0);
  }
}
