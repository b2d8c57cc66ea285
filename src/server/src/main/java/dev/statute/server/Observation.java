package dev.statute.server;

import dev.statute.Operation;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Observes one request. */
@FunctionalInterface
public interface Observation {

  /**
   * Tells how a request ended.
   *
   * @param operation the operation that answered, or would have if the request had not been
   *     refused; none if there was no route
   * @param code the status code that was sent, or would have been if the client were not gone
   * @param duration the time from when the request was there until the response was sent
   * @param octets the content that was sent, as far as it was, not negative
   * @param failure what the server failed with, so that it answered with a 500 or left the response
   *     incomplete; none for requests that are refused
   */
  record Result(
      Optional<Operation> operation,
      int code,
      Duration duration,
      long octets,
      Optional<Throwable> failure) {

    /**
     * Checks that all is there.
     *
     * @param operation the operation, if there is one
     * @param code the status code
     * @param duration the time
     * @param octets the octets of content
     * @param failure the failure, if there is one
     */
    public Result {
      Objects.requireNonNull(operation, "operation");
      Objects.requireNonNull(duration, "duration");
      Objects.requireNonNull(failure, "failure");
    }
  }

  /**
   * Ends the observation, once the response was sent or given up. Called once, in the thread that
   * sent it.
   *
   * @param result how the request ended
   */
  void end(Result result);
}
