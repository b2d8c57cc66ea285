package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what an operation may answer with status codes that it does not name: those of a class,
 * or all others. It is meant for clients of a server that is not ours.
 *
 * <pre>{@code
 * @RespondsOtherwise(value = "4XX", body = Problem.class)
 * @RespondsOtherwise(body = Failure.class)
 * }</pre>
 *
 * <p>The reply has a record for it, with the status code that was received, the response as a
 * recipient understands it (RFC 9110, 15), and the body; the body is null if there is none, or if
 * it cannot be read as that type. On an interface it holds for each operation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(RespondsOtherwise.List.class)
public @interface RespondsOtherwise {

  /**
   * Returns which status codes.
   *
   * @return the first digit and {@code XX}, such as {@code 4XX}; the empty string for all that no
   *     other declaration of the operation covers
   */
  String value() default "";

  /**
   * Returns the type of the body.
   *
   * @return a class, or {@code void.class} for none
   */
  Class<?> body() default void.class;

  /**
   * Returns the name of the record.
   *
   * @return a name; the empty string for that of the class of status codes, such as {@code
   *     ClientError}, or for {@code Otherwise}
   */
  String name() default "";

  /** Contains several declarations; written by the compiler. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface List {

    /**
     * Returns the declarations.
     *
     * @return the declarations, in the order of the code
     */
    RespondsOtherwise[] value();
  }
}
