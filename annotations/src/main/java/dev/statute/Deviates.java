package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lifts one rule for an operation or an interface whose API cannot comply with it. The reason stays
 * with the code and appears in reports.
 *
 * <p>A rule that the generated types depend on cannot be lifted.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Deviates.List.class)
public @interface Deviates {

  /**
   * Returns the rule that is broken here.
   *
   * @return its id, as messages begin with it, without the brackets
   */
  String rule();

  /**
   * Returns why it has to be broken.
   *
   * @return a reason that somebody can check, not blank
   */
  String reason();

  /** Holds several deviations; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface List {

    /**
     * Returns the deviations.
     *
     * @return the deviations, in the order of the code
     */
    Deviates[] value();
  }
}
