package dev.statute.change.terms;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.SimpleNames;

/** What messages call things. */
final class Subjects {

  private Subjects() {}

  /** Returns the simple name of the interface of a contract. */
  static String simpleName(PublishedContract contract) {
    return SimpleNames.simple(contract.name());
  }

  /** Returns a number with its noun: {@code 2 responses}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
