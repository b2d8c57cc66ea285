package dev.statute.jakarta.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a generated resource class, and the classes that containers derive from it. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ResourceOf {

  /**
   * Returns what it is generated for.
   *
   * @return the interface that declares the operations
   */
  Class<?> value();
}
