package dev.statute.client;

import dev.statute.field.Fields;
import java.util.Objects;

/**
 * A response that came before the final one (RFC 9110, 15.2), such as 103 Early Hints.
 *
 * @param code the status code, 100 to 199 without 101
 * @param fields the header fields
 */
public record InterimResponse(int code, Fields fields) {

  /**
   * Checks the fields.
   *
   * @param code the status code
   * @param fields the header fields
   */
  public InterimResponse {
    Objects.requireNonNull(fields, "fields");
  }
}
