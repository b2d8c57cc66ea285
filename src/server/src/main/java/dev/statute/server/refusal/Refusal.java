package dev.statute.server.refusal;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response that the server gives in place of an operation, with a problem detail (RFC 9457). It
 * repeats nothing that the request said, neither in the fields nor in the content, but the name of
 * the member that is wrong; the names of parameters are those of the route.
 */
public final class Refusal implements Reply {

  /** Why there is no reply of an operation. */
  public enum Reason {
    /** What came is no request that can be answered otherwise: 400, 505 and others. */
    MALFORMED_REQUEST,
    /** There is no route for the path: 404. */
    NOT_FOUND,
    /** The resource does not have the method: 405 with {@code Allow}. */
    METHOD_NOT_ALLOWED,
    /** Neither HTTP nor any route has the method: 501. */
    UNKNOWN_METHOD,
    /** More is expected than {@code 100-continue}: 417. */
    UNKNOWN_EXPECTATION,
    /** The credentials are missing, malformed or of an unknown scheme: 401, 407 or 400. */
    UNAUTHENTICATED,
    /** A variable of the path, parameter of the query or header field is missing or wrong: 400. */
    PARAMETER,
    /** The content is missing or wrong: 400. */
    CONTENT,
    /** The content is of a media type that is not read: 415. */
    MEDIA_TYPE,
    /** The content is in a coding that is not read: 415 with {@code Accept-Encoding}. */
    CONTENT_CODING,
    /** There is more content than is taken: 413. */
    CONTENT_TOO_LARGE,
    /** There is no representation that the client accepts: 406. */
    NOT_ACCEPTABLE,
    /** The operation did not answer in time, so that something may have come of it: 503. */
    LATE,
    /** The operation failed, so that something may have come of it: 500. */
    FAILURE
  }

  private final Reason reason;
  private final int code;
  private final Fields fields;
  private final Problem problem;
  private final boolean isLast;
  private final Optional<Throwable> cause;

  /**
   * Makes a refusal.
   *
   * @param reason why
   * @param code the status code
   * @param fields the header fields
   * @param problem what the client is told, in words that repeat nothing of the request
   * @param isLast whether the connection is to be closed
   * @param cause what showed the fault, for the log
   */
  public Refusal(
      Reason reason,
      int code,
      Fields fields,
      Problem problem,
      boolean isLast,
      Optional<Throwable> cause) {
    this.reason = Objects.requireNonNull(reason, "reason");
    this.code = code;
    this.fields = Objects.requireNonNull(fields, "fields");
    this.problem = Objects.requireNonNull(problem, "problem");
    this.isLast = isLast;
    this.cause = cause;
  }

  /**
   * Returns why.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  /**
   * Returns what the client is told.
   *
   * @return the problem detail
   */
  @Override
  public Problem body() {
    return problem;
  }

  /**
   * Tells whether the connection is to be closed.
   *
   * @return whether it is
   */
  public boolean isLast() {
    return isLast;
  }

  /**
   * Returns what showed the fault, for the log.
   *
   * @return what was thrown, if anything was
   */
  public Optional<Throwable> cause() {
    return cause;
  }

  /**
   * Says in addition that the operation was not called, so that nothing came of the request.
   *
   * @return such a refusal
   */
  public Refusal beforeOperation() {
    Map<String, @Nullable Object> extensions = new LinkedHashMap<>(problem.extensions());
    extensions.put(Problem.REFUSED, true);
    Problem marked =
        new Problem(
            problem.type(),
            problem.title(),
            problem.status(),
            problem.detail(),
            problem.instance(),
            extensions);
    return new Refusal(reason, code, fields, marked, isLast, cause);
  }

  /** Gives the status code and the reason. */
  @Override
  public String toString() {
    return code + " " + reason;
  }
}
