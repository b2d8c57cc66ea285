package dev.statute.pages.model;

import java.util.Optional;

/**
 * A field line of a sample message.
 *
 * @param name the name of the field
 * @param value the value, as it is sent
 * @param isAlways whether each such message carries it; others carry it at times
 * @param note why it is there, in one sentence; empty where nothing is to be said
 * @param clause the clause behind the note; empty where only the contract has it so
 */
public record SampleField(
    String name, String value, boolean isAlways, String note, Optional<ClauseLink> clause) {

  /** Returns the line as it is sent, without the end of the line. */
  public String line() {
    return name + ": " + value;
  }
}
