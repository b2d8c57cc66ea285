package dev.statute.server;

import dev.statute.field.Fields;

/**
 * Gives the fields that a response has to carry which the server gives by itself, without the
 * handler of a route: 404, 405, 413, 500 and the like, and the answer to OPTIONS. Used by many
 * threads at once.
 *
 * <p>Generated routes make it of what the law of the company requires of all responses.
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
