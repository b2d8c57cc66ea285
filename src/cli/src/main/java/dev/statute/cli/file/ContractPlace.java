package dev.statute.cli.file;

import dev.statute.contract.file.find.ContractFiles;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.contract.file.find.FoundContracts;
import dev.statute.contract.file.text.ContractProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the contracts in jars, class folders and contract files. */
public final class ContractPlace {

  /** Of more problems than these nobody reads the rest. */
  private static final int SHOWN = 10;

  private ContractPlace() {}

  /**
   * Returns the contracts in some places.
   *
   * @param places paths of jars, folders and contract files
   * @throws FileFailure if a place has none, one cannot be read, or two are of one interface
   */
  public static List<FoundContract> find(List<Path> places) {
    Map<String, FoundContract> byName = new TreeMap<>();
    for (Path place : places) {
      for (FoundContract found : find(place)) {
        FoundContract other = byName.putIfAbsent(found.contract().name(), found);
        if (other != null) {
          throw new FileFailure(
              "There are two contracts of "
                  + found.contract().name()
                  + ": "
                  + other.uri()
                  + " and "
                  + found.uri()
                  + ". Name one of the places.");
        }
      }
    }
    return new ArrayList<>(byName.values());
  }

  private static List<FoundContract> find(Path place) {
    FoundContracts found = ContractFiles.find(place);
    if (!found.problems().isEmpty()) {
      throw new FileFailure(
          found.problems().stream()
              .limit(SHOWN)
              .map(ContractProblem::toString)
              .collect(Collectors.joining("\n")));
    }
    return found.contracts();
  }

  /** Tells whether a place has contracts, rather than being a document. */
  public static boolean isOne(Path place) {
    if (Files.isDirectory(place)) {
      return !ContractFiles.find(place).contracts().isEmpty();
    }
    String name = place.toString();
    return name.endsWith(".jar") || name.endsWith(".contract") || beginsLikeJar(place);
  }

  private static boolean beginsLikeJar(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    } catch (IOException e) {
      return false;
    }
  }
}
