package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates clients of APIs into the annotated package, or into the package of the annotated class.
 * {@code @GenerateClient(Orders.class)} generates {@code OrdersClient}, which implements {@code
 * Orders}.
 *
 * <p>Use it in the module that calls an API, so that the module of the API does not need an HTTP
 * client. To generate in the package of the API, use {@link Api#generate()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GenerateClient {

  /**
   * Returns the interfaces that are called.
   *
   * @return interfaces with {@link Api @Api}, each with another simple name
   */
  Class<?>[] value();
}
