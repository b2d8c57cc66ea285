package dev.statute;

import dev.statute.editor.FieldNameText;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header field of a response, named by its text: {@code @Responds(status = OK, fields
 * = @Field("X-Request-Id"))}. It becomes a component of the record of the response, named after the
 * field: {@code xRequestId}. A field that the vocabulary knows is that field, with the rules and
 * the type that it has there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Field {

  /**
   * Returns the name of the field.
   *
   * @return a token (RFC 9110, 5.1); case does not matter
   */
  @FieldNameText
  String value();

  /**
   * Returns the type of the value: {@code String}, a primitive, an enum, a type of {@code
   * dev.statute.field}, or a class with a static method {@code parse}, {@code fromString}, {@code
   * of} or {@code valueOf} that takes a string, and a {@code toString} that gives that string.
   *
   * @return the type, or {@code void.class} for that of the vocabulary, or else {@code String}
   */
  Class<?> type() default void.class;

  /**
   * Tells whether only some responses carry the field.
   *
   * @return whether its component can be {@code null}, as that of a field in {@code
   *     optionalHeaders}
   */
  boolean optional() default false;
}
