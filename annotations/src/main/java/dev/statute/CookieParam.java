package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds a parameter of an operation to a cookie of the request (RFC 6265, 5.4). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface CookieParam {

  /**
   * Returns the cookie.
   *
   * @return its name, or the empty string for that of the Java parameter
   */
  String value() default "";
}
