package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to a path variable. A parameter with the name of a path
 * variable is bound to it without this annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface PathParam {

  /**
   * Returns the variable.
   *
   * @return its name, or the empty string for that of the parameter
   */
  String value() default "";
}
