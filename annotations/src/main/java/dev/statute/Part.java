package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to a part of the content of the request, {@code
 * multipart/form-data} (RFC 7578).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Part {

  /**
   * Returns the part.
   *
   * @return its name, or the empty string for that of the Java parameter
   */
  String value() default "";
}
