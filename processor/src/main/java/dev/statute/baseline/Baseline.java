package dev.statute.baseline;

import dev.statute.contract.file.find.ContractFiles;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.contract.file.find.FoundContracts;
import dev.statute.contract.file.text.ContractProblem;
import dev.statute.diagnostic.Notice;
import dev.statute.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contracts that were released before. */
public final class Baseline {

  /** Of more problems than these nobody reads the rest. */
  private static final int SHOWN = 10;

  private static final String OPTION = "-Astatute.baseline";
  private static final String WHY =
      "The interfaces cannot be compared with what was released of them.";

  private final Map<String, Release> releases = new TreeMap<>();
  private final List<Notice> problems = new ArrayList<>();

  private Baseline() {}

  /**
   * Reads the contracts in some places.
   *
   * @param places paths of jars, contract files and folders, as a user has written them
   */
  public static Baseline read(List<String> places) {
    Baseline baseline = new Baseline();
    places.forEach(baseline::add);
    return baseline;
  }

  private void add(String place) {
    FoundContracts found = ContractFiles.find(place);
    boolean isAlone =
        found.contracts().size() == 1
            || found.contracts().stream().anyMatch(one -> one.uri().startsWith(place + "!/"));
    found.contracts().forEach(contract -> add(contract, isAlone));
    List<ContractProblem> all = found.problems();
    all.stream().limit(SHOWN).forEach(problem -> problems.add(unreadable(problem)));
    if (all.size() > SHOWN) {
      problems.add(
          notice(
              true,
              OPTION + "=" + place + " has " + (all.size() - SHOWN) + " further problems",
              "Only the first " + SHOWN + " are shown.",
              "Solve these first."));
    }
    found.ignored().stream().limit(1).forEach(problem -> problems.add(newer(problem)));
  }

  private void add(FoundContract contract, boolean isAlone) {
    Release release = new Release(contract, isAlone);
    Release other = releases.putIfAbsent(contract.contract().name(), release);
    if (other != null) {
      problems.add(
          notice(
              true,
              OPTION + " names two releases of " + contract.contract().name(),
              "They are in " + other.name() + " and in " + release.name() + ".",
              "Name the one that the next release replaces."));
    }
  }

  private static Notice unreadable(ContractProblem problem) {
    return notice(
        true,
        OPTION + ": " + problem,
        WHY,
        "Name the jar of the last release, a contract file of it, or a folder of them. A relative"
            + " path starts at the folder that the compiler runs in.");
  }

  private static Notice newer(ContractProblem problem) {
    return notice(
        false,
        OPTION + ": " + problem,
        "A newer version of Statute wrote it, and changes of that are not seen.",
        "Compile with that version.");
  }

  private static Notice notice(boolean isError, String what, String why, String fix) {
    return new Notice(isError, new Message("option", what, why, fix));
  }

  /** Returns what is wrong with the places. */
  public List<Notice> problems() {
    return List.copyOf(problems);
  }

  /** Returns the binary names of the interfaces that were released. */
  public List<String> names() {
    return List.copyOf(releases.keySet());
  }

  /** Returns an interface as it was released. */
  Optional<Release> release(String binaryName) {
    return Optional.ofNullable(releases.get(binaryName));
  }
}
