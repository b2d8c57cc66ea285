package dev.statute.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an annotation of a vocabulary that says which HTTP method an operation has. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface MethodAnnotation {

  /**
   * Returns the HTTP method.
   *
   * @return its token, case-sensitive (RFC 9110, 9.1)
   */
  String value();
}
