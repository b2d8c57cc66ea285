package dev.statute.server.validation;

import java.util.Objects;

/**
 * An argument that does not satisfy a constraint.
 *
 * @param parameter the position of the parameter, from 0
 * @param pointer the JSON Pointer of the member that is wrong (RFC 6901); empty for the argument
 *     itself
 * @param detail what is wrong with it, for the client
 */
public record ArgumentFault(int parameter, String pointer, String detail) {

  /**
   * Checks that nothing is missing.
   *
   * @param parameter the position of the parameter
   * @param pointer the JSON Pointer of the member
   * @param detail what is wrong with it
   * @throws NullPointerException if pointer or detail is null
   */
  public ArgumentFault {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(detail, "detail");
  }
}
