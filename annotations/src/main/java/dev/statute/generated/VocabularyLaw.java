package dev.statute.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries the law of a vocabulary in its class files, so that an API in another module is checked
 * against it. Only the processor writes and reads it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface VocabularyLaw {

  /**
   * Returns the name of the file of the vocabulary.
   *
   * @return a relative name, with slashes
   */
  String file();

  /**
   * Returns the content of that file.
   *
   * @return its parts, in their order
   */
  String[] text();

  /**
   * Returns the content of the standard that the file extends.
   *
   * @return its parts, in their order; none if the vocabulary shares the types of the standard, and
   *     so extends the one that it is used with
   */
  String[] standard();
}
