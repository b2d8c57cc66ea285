package dev.statute.server;

import dev.statute.field.EntityTagCondition;
import dev.statute.field.FieldValue;
import dev.statute.field.Fields;
import dev.statute.field.HttpDate;
import dev.statute.http.Header;
import dev.statute.http.Method;
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
    Fields.Builder fields = Fields.builder();
    add(fields, Header.IF_MATCH, ifMatch);
    add(fields, Header.IF_UNMODIFIED_SINCE, ifUnmodifiedSince);
    add(fields, Header.IF_NONE_MATCH, ifNoneMatch);
    add(fields, Header.IF_MODIFIED_SINCE, ifModifiedSince);
    return Preconditions.evaluate(method.token(), fields.build(), current);
  }

  private static void add(Fields.Builder fields, Header header, @Nullable FieldValue value) {
    if (value != null) {
      fields.add(header.fieldName(), value);
    }
  }
}
