package dev.statute.example.registry;

import java.util.List;

/**
 * What a client is told of an error ("Error Codes").
 *
 * @param errors the errors, at least one
 */
public record Errors(List<Entry> errors) {

  /**
   * One error.
   *
   * @param code what kind of error it is, for programs
   * @param message what is wrong, for people
   */
  public record Entry(ErrorCode code, String message) {}

  /**
   * Tells of one error.
   *
   * @param code what kind of error it is
   * @param message what is wrong
   * @return the document
   */
  public static Errors of(ErrorCode code, String message) {
    return new Errors(List.of(new Entry(code, message)));
  }
}
