package dev.statute.server.precondition;

import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.http.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The preconditions of a request (RFC 9110, 13.1), taken from the parameters of an operation:
 *
 * <pre>{@code
 * switch (Conditions.none().ifNoneMatch(known).evaluate(Method.GET, Validators.of(tag))) {
 *   case NOT_MODIFIED -> new GetOrder.NotModified(tag);
 *   …
 * }
 * }</pre>
 *
 * @param ifMatch the {@code If-Match} field, or null (RFC 9110, 13.1.1)
 * @param ifUnmodifiedSince the {@code If-Unmodified-Since} field, or null (RFC 9110, 13.1.4)
 * @param ifNoneMatch the {@code If-None-Match} field, or null (RFC 9110, 13.1.2)
 * @param ifModifiedSince the {@code If-Modified-Since} field, or null (RFC 9110, 13.1.3)
 */
public record Conditions(
    @Nullable EntityTagCondition ifMatch,
    @Nullable HttpDate ifUnmodifiedSince,
    @Nullable EntityTagCondition ifNoneMatch,
    @Nullable HttpDate ifModifiedSince) {

  private static final Conditions NONE = new Conditions(null, null, null, null);

  /**
   * Begins with no precondition.
   *
   * @return no precondition
   */
  public static Conditions none() {
    return NONE;
  }

  /**
   * Adds {@code If-Match}.
   *
   * @param value the field, or null for none
   * @return such conditions
   */
  public Conditions ifMatch(@Nullable EntityTagCondition value) {
    return new Conditions(value, ifUnmodifiedSince, ifNoneMatch, ifModifiedSince);
  }

  /**
   * Adds {@code If-Unmodified-Since}.
   *
   * @param value the field, or null for none
   * @return such conditions
   */
  public Conditions ifUnmodifiedSince(@Nullable HttpDate value) {
    return new Conditions(ifMatch, value, ifNoneMatch, ifModifiedSince);
  }

  /**
   * Adds {@code If-None-Match}.
   *
   * @param value the field, or null for none
   * @return such conditions
   */
  public Conditions ifNoneMatch(@Nullable EntityTagCondition value) {
    return new Conditions(ifMatch, ifUnmodifiedSince, value, ifModifiedSince);
  }

  /**
   * Adds {@code If-Modified-Since}.
   *
   * @param value the field, or null for none
   * @return such conditions
   */
  public Conditions ifModifiedSince(@Nullable HttpDate value) {
    return new Conditions(ifMatch, ifUnmodifiedSince, ifNoneMatch, value);
  }

  /**
   * Evaluates the preconditions in the order of RFC 9110, 13.2.2, as {@link Preconditions#evaluate}
   * does.
   *
   * @param method the method of the operation
   * @param current what there is of the resource
   * @return what to do
   */
  public Preconditions.Outcome evaluate(Method method, Validators current) {
    EntityTagCondition match = ifMatch;
    EntityTagCondition noneMatch = ifNoneMatch;
    return Preconditions.decide(
        Optional.of(method),
        () ->
            match == null
                ? Preconditions.isUnmodifiedSince(Optional.ofNullable(ifUnmodifiedSince), current)
                : Preconditions.matches(match, current),
        noneMatch != null,
        () -> noneMatch == null || Preconditions.noneMatches(noneMatch, current),
        () -> Preconditions.isModifiedSince(Optional.ofNullable(ifModifiedSince), current));
  }
}
