package dev.statute.server;

import dev.statute.field.Fields;

/**
 * Supplies the required fields of responses that the server generates without a handler: 404, 405,
 * 413, 500 and others, and the response to OPTIONS. Must be thread-safe.
 *
 * <p>Generated routes create it from the fields that the law of the company requires of all
 * responses.
 */
@FunctionalInterface
public interface OwnFields {

  /**
   * Gives the fields of one response.
   *
   * @param request the request; of one that is malformed there may be no more than the method
   * @param code the status code of the response
   * @return the fields, of which those are left out that the response has already
   */
  Fields of(Request request, int code);
}
