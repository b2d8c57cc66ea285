package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to a field of the form that is the content of the request,
 * {@code application/x-www-form-urlencoded}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface FormParam {

  /**
   * Returns the field of the form.
   *
   * @return its name, or the empty string for that of the Java parameter
   */
  String value() default "";
}
