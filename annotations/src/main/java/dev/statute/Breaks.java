package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Approves a change that breaks those who rely on the released contract of an operation or an
 * interface. What was removed from an interface is approved at the interface. The reason stays with
 * the code and appears in reports and in the list of changes.
 *
 * <p>It has an effect only where {@code -Astatute.baseline} names the release, and lapses with the
 * next release: an approval of what the baseline has already is reported.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Breaks.List.class)
public @interface Breaks {

  /**
   * Returns the kind of the change that is approved here.
   *
   * @return its id, as messages begin with it, without the brackets
   */
  String rule();

  /**
   * Returns why the change is made all the same.
   *
   * @return a reason that somebody can check, not blank
   */
  String reason();

  /** Holds several approvals; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface List {

    /**
     * Returns the approvals.
     *
     * @return the approvals, in the order of the code
     */
    Breaks[] value();
  }
}
