package dev.statute.server.precondition;

import dev.statute.field.EntityTagCondition;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.Range;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Evaluates the preconditions of a request, in the order of RFC 9110, 13.2.2: {@code If-Match},
 * else {@code If-Unmodified-Since}; then {@code If-None-Match}, else {@code If-Modified-Since}.
 *
 * <p>Use it only if the response would otherwise be 2xx or 412 (RFC 9110, 13.2.1): GET for a
 * resource that does not exist is answered with 404, whatever the preconditions. {@code If-Range},
 * the last precondition, only decides whether {@code Range} applies, so it is evaluated separately.
 */
public final class Preconditions {

  /** The result of evaluating the preconditions of a request. */
  public enum Outcome {
    /** Perform the method. */
    PROCEED,
    /** Answer 304: the client has the current representation (RFC 9110, 15.4.5). */
    NOT_MODIFIED,
    /** Answer 412: the client was wrong about the state of the resource (RFC 9110, 15.5.13). */
    FAILED
  }

  private Preconditions() {}

  /**
   * Evaluates the preconditions.
   *
   * @param method the method of the request; those that cannot be answered with 412 know no
   *     preconditions
   * @param fields the header fields of the request. A malformed date is ignored, as is one where
   *     nobody knows when the resource was modified (RFC 9110, 13.1.3, 13.1.4). Entity tags that
   *     are none match nothing; where such are in {@code If-None-Match}, GET, HEAD and QUERY are
   *     performed, and no other method is (RFC 9110, 13.1.2)
   * @param current what there is of the resource
   * @return what to do
   */
  public static Outcome evaluate(String method, Fields fields, Validators current) {
    List<String> match = fields.all(Header.IF_MATCH.fieldName());
    return decide(
        Method.find(method),
        () -> match.isEmpty() ? isUnmodifiedSince(fields, current) : matches(match, current),
        fields.first(Header.IF_NONE_MATCH.fieldName()).isPresent(),
        () -> noneMatches(method, fields, current),
        () -> isModifiedSince(date(fields, Header.IF_MODIFIED_SINCE), current));
  }

  /**
   * Decides in the order of RFC 9110, 13.2.2.
   *
   * @param method the method of the request, if it is known
   * @param holds tells whether {@code If-Match} holds, or else {@code If-Unmodified-Since}
   * @param hasNoneMatch whether there is {@code If-None-Match}
   * @param noneMatches tells whether that holds
   * @param isModified tells whether {@code If-Modified-Since} holds
   */
  static Outcome decide(
      Optional<Method> method,
      BooleanSupplier holds,
      boolean hasNoneMatch,
      BooleanSupplier noneMatches,
      BooleanSupplier isModified) {
    if (method.isPresent() && !Status.PRECONDITION_FAILED.permits(method.get())) {
      return Outcome.PROCEED;
    }
    if (!holds.getAsBoolean()) {
      return Outcome.FAILED;
    }
    boolean isRetrieval = isRetrieval(method, Status.NOT_MODIFIED);
    if (hasNoneMatch) {
      Outcome otherwise = isRetrieval ? Outcome.NOT_MODIFIED : Outcome.FAILED;
      return noneMatches.getAsBoolean() ? Outcome.PROCEED : otherwise;
    }
    return isRetrieval && !isModified.getAsBoolean() ? Outcome.NOT_MODIFIED : Outcome.PROCEED;
  }

  /**
   * Tells whether the parts that {@code Range} wants are to be sent, rather than the whole (RFC
   * 9110, 13.1.5 and step 5 of 13.2.2). To be asked after {@link #evaluate} said to proceed, where
   * the resource can be had in parts.
   *
   * @param method the method of the request; only what can be answered with 206 knows ranges (RFC
   *     9110, 14.2)
   * @param fields the header fields of the request. With a {@code Range} or {@code If-Range} that
   *     is not well-formed, the whole is to be sent
   * @param current what there is of the resource: an entity tag in {@code If-Range} is compared
   *     strongly, a date has to be the same and a {@linkplain Validators#withStrongDate strong} one
   * @return whether there is a {@code Range}, and no {@code If-Range} that is false
   */
  public static boolean honoursRange(String method, Fields fields, Validators current) {
    if (!current.exists() || !isRetrieval(Method.find(method), Status.PARTIAL_CONTENT)) {
      return false;
    }
    Optional<Range> range = fields.single(Header.RANGE, Range::parseReceived);
    if (range.isEmpty()) {
      return false;
    }
    try {
      Optional<IfRange> condition = fields.single(Header.IF_RANGE, IfRange::parseReceived);
      return condition.isEmpty() || current.matches(condition.get());
    } catch (FieldSyntaxException e) {
      return false;
    }
  }

  /** Tells whether a method gives the current representation, and a status can answer it. */
  private static boolean isRetrieval(Optional<Method> method, Status status) {
    return method.filter(m -> m.isSafe() && m.isCacheable() && status.permits(m)).isPresent();
  }

  private static boolean matches(List<String> lines, Validators current) {
    try {
      return matches(EntityTagCondition.parse(lines), current);
    } catch (FieldSyntaxException e) {
      // Whoever asks for a state in this way must not overwrite another.
      return false;
    }
  }

  static boolean matches(EntityTagCondition condition, Validators current) {
    return current.exists()
        && (condition.isAny() || (current.etag() != null && condition.strongMatch(current.etag())));
  }

  private static boolean noneMatches(String method, Fields fields, Validators current) {
    try {
      return fields
          .list(Header.IF_NONE_MATCH.forMethod(method), EntityTagCondition::parse)
          .map(condition -> noneMatches(condition, current))
          .orElse(true);
    } catch (FieldSyntaxException e) {
      // A method that is not safe must not overwrite what it may be meant to leave alone.
      return false;
    }
  }

  static boolean noneMatches(EntityTagCondition condition, Validators current) {
    return !current.exists()
        || !(condition.isAny() || (current.etag() != null && condition.weakMatch(current.etag())));
  }

  private static boolean isUnmodifiedSince(Fields fields, Validators current) {
    return isUnmodifiedSince(date(fields, Header.IF_UNMODIFIED_SINCE), current);
  }

  static boolean isUnmodifiedSince(Optional<HttpDate> since, Validators current) {
    HttpDate modified = current.lastModified();
    return since.isEmpty() || modified == null || modified.compareTo(since.get()) <= 0;
  }

  static boolean isModifiedSince(Optional<HttpDate> since, Validators current) {
    HttpDate modified = current.lastModified();
    return since.isEmpty() || modified == null || modified.compareTo(since.get()) > 0;
  }

  private static Optional<HttpDate> date(Fields fields, Header header) {
    return fields.single(header, HttpDate::parseReceived);
  }
}
