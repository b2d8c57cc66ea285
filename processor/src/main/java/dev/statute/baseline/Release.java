package dev.statute.baseline;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.find.FoundContract;
import dev.statute.rule.Related;
import dev.statute.text.Printable;
import dev.statute.text.Region;
import java.util.Optional;

/**
 * A contract as it was released.
 *
 * @param found the contract, and where it was found
 * @param isAlone whether what it was found in holds the contracts of one release only
 */
record Release(FoundContract found, boolean isAlone) {

  private static final String IN_JAR = "!/";
  private static final int LONGEST = 200;

  /** Returns the contract, which knows its version. */
  PublishedContract contract() {
    return found.contract().withVersion(found.version());
  }

  /** Returns what messages call it: the name of the jar, or else of the contract file. */
  String name() {
    String uri = found.uri();
    int end = uri.indexOf(IN_JAR);
    String file = end < 0 ? uri : uri.substring(0, end);
    return Printable.shown(file.substring(file.lastIndexOf('/') + 1), LONGEST);
  }

  /** Returns where it has something, for messages. */
  String line(Pointer pointer) {
    return name() + ", line " + found.lines().line(pointer);
  }

  /** Returns where it has something, for reports. */
  Related related(Pointer pointer) {
    long line = found.lines().line(pointer);
    return new Related.InFile(
        reference(), Optional.of(new Region(line, 1, line, 1)), "It was released like this.");
  }

  /** Where an absolute path leads depends on the computer, so that the last name has to do. */
  private String reference() {
    String uri = found.uri();
    boolean isRelative = !uri.startsWith("/") && uri.indexOf(':') < 0;
    int end = uri.indexOf(IN_JAR);
    int start = uri.lastIndexOf('/', end < 0 ? uri.length() : end);
    return isRelative ? uri : uri.substring(start + 1);
  }
}
