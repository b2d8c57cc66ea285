package dev.statute.contract.file.find;

import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractProblem;
import dev.statute.contract.file.text.ContractText;
import dev.statute.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects contracts, and what is wrong with them. */
final class Collected {

  /** Says why there is none. */
  static final String NONE =
      "no contract in it; it was compiled without Statute, or with -Astatute.contract=off";

  private static final int MAX_NAME = 500;

  private final Map<String, FoundContract> contracts = new TreeMap<>();
  private final List<ContractProblem> problems = new ArrayList<>();
  private final List<ContractProblem> ignored = new ArrayList<>();
  private int files;
  private long bytes;

  /** Returns the name of a file for messages, the same on each system. */
  static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Says why a file could not be read. */
  static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return "not readable: " + Printable.shown(String.valueOf(e.getMessage()), MAX_NAME);
  }

  /** Says what is wrong with a file as a whole. */
  void refuse(String file, String message) {
    problems.add(ContractProblem.of(Printable.shown(file, MAX_NAME), message));
  }

  /** Tells whether one more contract may be read; says so once if not. */
  boolean isFull(String file) {
    if (files == ContractFiles.MAX_FILES || bytes > ContractFiles.MAX_BYTES) {
      files = Integer.MAX_VALUE;
      refuse(file, "too many contracts, or too large ones; the others are not read");
    }
    return files > ContractFiles.MAX_FILES;
  }

  /**
   * Reads a contract file.
   *
   * @param version the version of the release that it is in; empty if nobody knows
   */
  void readFile(Path file, String version) {
    try (InputStream in = Files.newInputStream(file)) {
      read(name(file), in, version);
    } catch (IOException e) {
      refuse(name(file), why(e));
    }
  }

  /**
   * Reads a contract.
   *
   * @param uri where it is
   * @param in its octets, of which no more are read than the reader takes
   * @param version the version of the release that it is in; empty if nobody knows
   */
  void read(String uri, InputStream in, String version) throws IOException {
    if (isFull(uri)) {
      return;
    }
    byte[] content = in.readNBytes(ContractFileReader.MAX_BYTES + 1);
    files++;
    bytes += content.length;
    ContractText text = ContractFileReader.read(Printable.shown(uri, MAX_NAME), content);
    if (text instanceof ContractText.Intact readable) {
      ignored.addAll(readable.ignored());
      String own = readable.contract().version();
      add(
          new FoundContract(
              readable.contract(), uri, readable.lines(), version.isEmpty() ? own : version));
    } else if (text instanceof ContractText.Unreadable unreadable) {
      problems.addAll(unreadable.problems());
    }
  }

  private void add(FoundContract found) {
    String api = found.contract().name();
    FoundContract other = contracts.putIfAbsent(api, found);
    if (other != null) {
      refuse(
          found.uri(),
          "a second contract of "
              + Printable.shown(api, MAX_NAME)
              + "; the first is "
              + Printable.shown(other.uri(), MAX_NAME)
              + ". Keep one of them");
    }
  }

  /** Returns what has been found. */
  FoundContracts found(String place) {
    if (contracts.isEmpty() && problems.isEmpty()) {
      refuse(place, NONE);
    }
    problems.sort(
        Comparator.comparing(ContractProblem::file)
            .thenComparingInt(ContractProblem::line)
            .thenComparingInt(ContractProblem::column));
    return new FoundContracts(List.copyOf(contracts.values()), problems, ignored);
  }
}
