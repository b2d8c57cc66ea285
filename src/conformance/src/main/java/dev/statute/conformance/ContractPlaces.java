package dev.statute.conformance;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.ContractFiles;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.contract.file.find.FoundContracts;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractProblem;
import dev.statute.contract.file.text.ContractText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the contracts that a test names. */
final class ContractPlaces {

  private static final String FOLDER = "META-INF/statute/";
  private static final String SUFFIX = ".contract";

  private ContractPlaces() {}

  /** Returns the contracts of interfaces, from beside their class files. */
  static List<PublishedContract> of(Class<?>... apis) {
    List<PublishedContract> contracts = new ArrayList<>();
    for (Class<?> api : apis) {
      contracts.add(read(api));
    }
    return contracts;
  }

  private static PublishedContract read(Class<?> api) {
    String path = FOLDER + api.getName() + SUFFIX;
    ClassLoader loader = api.getClassLoader();
    try (InputStream in = loader == null ? null : loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            api.getName()
                + " has no contract: add @Api to it, and compile it with statute-processor,"
                + " which writes "
                + path);
      }
      ContractText text =
          ContractFileReader.read(path, in.readNBytes(ContractFileReader.MAX_BYTES + 1));
      if (text instanceof ContractText.Intact intact) {
        return intact.contract();
      }
      throw unreadable(path, ((ContractText.Unreadable) text).problems());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Returns the contracts in a file, jar or folder. */
  static List<PublishedContract> of(Path place) {
    FoundContracts found = ContractFiles.find(place);
    if (!found.problems().isEmpty()) {
      throw unreadable(place.toString(), found.problems());
    }
    return found.contracts().stream().map(FoundContract::contract).toList();
  }

  private static IllegalArgumentException unreadable(String place, List<ContractProblem> problems) {
    ContractProblem first = problems.get(0);
    return new IllegalArgumentException(
        "the contract "
            + place
            + " cannot be read: "
            + first.file()
            + ":"
            + first.line()
            + ":"
            + first.column()
            + ": "
            + first.message());
  }
}
