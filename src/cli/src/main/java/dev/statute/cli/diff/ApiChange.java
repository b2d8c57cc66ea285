package dev.statute.cli.diff;

import dev.statute.change.Change;
import dev.statute.rule.Severity;

/**
 * A change of an API, with its places.
 *
 * @param change the change
 * @param severity how bad it is for those who are promised something
 * @param place where to look
 * @param before where the API had it before, in words; empty if that is the place
 */
public record ApiChange(Change change, Severity severity, SourcePlace place, String before) {

  /**
   * A line of a file.
   *
   * @param file the file; empty if it is not known
   * @param line the line, from 1; 0 if it is not known
   * @param column the column, from 1; 0 if it is not known
   */
  public record SourcePlace(String file, long line, long column) {

    /** Returns it as compilers print it: {@code api.yaml:12:5}. */
    @Override
    public String toString() {
      return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
  }
}
