package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates resource classes of Jakarta REST into the annotated package, or into the package of the
 * annotated class. {@code @GenerateResource(Orders.class)} generates {@code OrdersResource}.
 *
 * <p>Use it in the module that serves an API, so that the module of the API does not need Jakarta
 * REST. The module that serves needs {@code statute-jakarta}. To generate in the package of the
 * API, use {@link Api#generate()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GenerateResource {

  /**
   * Returns the interfaces that are served.
   *
   * @return interfaces with {@link Api @Api}, each with another simple name
   */
  Class<?>[] value();
}
