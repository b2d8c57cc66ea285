package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how long an operation will be there; on an interface, each of its operations that does not
 * say so itself. It can also stand on an annotation of one's own.
 *
 * <p>Generated routes then send {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and the
 * {@code Link}s to the documentation with every response to these operations, and the methods of
 * generated clients and paths are {@link Deprecated}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Lifecycle {

  /**
   * Returns since when, or from when on, clients should no longer use it.
   *
   * @return a date such as {@code 2026-06-30}, which stands for its start in UTC, or a moment such
   *     as {@code 2026-06-30T12:00:00Z}, in whole seconds; the empty string if it is not deprecated
   */
  String deprecated() default "";

  /**
   * Returns when it is likely to become unavailable.
   *
   * @return a date or a moment, as for {@link #deprecated()}, and not before that (RFC 9745, 4);
   *     the empty string if that is not known
   */
  String sunset() default "";

  /**
   * Returns where clients read what to use instead. It becomes a link with the relation {@code
   * deprecation} (RFC 9745, 3), {@code sunset} (RFC 8594, 6), or both.
   *
   * @return the URI reference of an HTML page, or the empty string for none
   */
  String documentation() default "";

  /**
   * Tells whether clients can rely on the operation to stay as it is. In a comparison with an
   * earlier contract, what breaks clients of a preview is a note; that a stable operation becomes a
   * preview is an error.
   *
   * @return the stability; an operation that does not give one has that of its interface
   */
  Stability stability() default Stability.STABLE;
}
