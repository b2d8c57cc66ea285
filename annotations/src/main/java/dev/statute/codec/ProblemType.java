package dev.statute.codec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a problem type (RFC 9457, 3.1.1): its values are written as and read from {@code
 * application/problem+json}.
 *
 * <pre>{@code
 * @ProblemType(value = "/problems/out-of-stock", title = "Out of stock")
 * record OutOfStock(String article, int available, @Nullable String detail) {}
 *
 * @Responds(status = CONFLICT, body = OutOfStock.class)
 * }</pre>
 *
 * <p>Each component of the record is a member of the problem detail (RFC 9457, 3.2); the codec of
 * the server or client writes and reads its value as it does in any JSON. A component named {@code
 * detail}, {@code instance}, {@code title}, {@code status} or {@code type} is that standard member;
 * the status that is written is always that of the response, and the type that of the annotation. A
 * title is written of the annotation if the record has none. A component that is null is left out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProblemType {

  /**
   * Returns what identifies the type.
   *
   * @return a URI reference, best one that explains the type to those who follow it
   */
  String value();

  /**
   * Returns a short summary of the type for people (RFC 9457, 3.1.3).
   *
   * @return the title, or the empty string for none
   */
  String title() default "";
}
