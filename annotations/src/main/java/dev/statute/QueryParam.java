package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to a parameter in the query of the URI (RFC 3986, 3.4), or a
 * component of a record to one, where the record is such a parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface QueryParam {

  /**
   * Returns the parameter of the query.
   *
   * @return its name, not percent-encoded, or the empty string for that of the Java parameter
   */
  String value() default "";

  /**
   * Returns the text that stands for a parameter which is not there. The server converts it as it
   * converts what clients send; clients send what they are given.
   *
   * @return one text, or several for a list, set or array; none if the parameter has no default
   *     value
   */
  String[] defaultValue() default {};

  /**
   * Returns how several values, or the components of a record, stand in the query.
   *
   * @return the style
   */
  QueryStyle style() default QueryStyle.REPEATED;
}
