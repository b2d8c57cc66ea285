package dev.statute;

import dev.statute.editor.FieldNameText;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to a header field of the request that is named by its text, as
 * in {@code @FieldParam("X-Tenant") String tenant}. A field that the vocabulary knows is that
 * field, as if {@code @HeaderParam} named it.
 *
 * <p>The value of any other field is read by the type of the parameter, such as {@code String},
 * {@code long}, {@code UUID}, an enum, or a class with a static method {@code parse}, {@code
 * fromString}, {@code of} or {@code valueOf} that takes a string. A request without the field, with
 * several lines of it, or with a value that cannot be read gets a 400; one without the field does
 * not if the parameter is {@code @Nullable} or an {@code Optional}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface FieldParam {

  /**
   * Returns the name of the field.
   *
   * @return a token (RFC 9110, 5.1); case does not matter
   */
  @FieldNameText
  String value();
}
