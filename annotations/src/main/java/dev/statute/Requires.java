package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that an operation takes header fields of the request: that it has a parameter for each.
 * On an interface it demands so of each operation. It is meant for annotations of your own, which
 * bring it to every operation that they stand on:
 *
 * <pre>{@code
 * @Responds(status = TOO_MANY_REQUESTS, problem = "/problems/rate", headers = RETRY_AFTER)
 * @Requires("X-Client-Id")
 * public @interface RateLimited {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

  /**
   * Returns the fields.
   *
   * @return their names, which are not case-sensitive (RFC 9110, 5.1)
   */
  String[] value();
}
