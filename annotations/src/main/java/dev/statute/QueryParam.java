package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds a parameter of an operation to a parameter in the query of the URI (RFC 3986, 3.4). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface QueryParam {

  /**
   * Returns the parameter of the query.
   *
   * @return its name, not percent-encoded, or the empty string for that of the Java parameter
   */
  String value() default "";
}
