package dev.statute.jakarta.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which operation a method of a generated resource class is for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ResourceOperation {

  /**
   * Returns which one it is.
   *
   * @return the position of the operation, from 0
   */
  int value();
}
