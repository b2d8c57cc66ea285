package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the vocabulary of HTTP into a package: the enums {@code Status}, {@code StatusClass},
 * {@code Method} and {@code Header}, the sealed {@code Response} with a record for each status, and
 * the annotations that describe APIs with them.
 *
 * <p>A company with its own statuses, methods, header fields or rules names the file that defines
 * them: {@code @HttpVocabulary("acme-http.yaml")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface HttpVocabulary {

  /**
   * Returns the name of a file that extends the standard. It is looked for in the folders of the
   * option {@code -Astatute.law.path}, on the source path, among the classes, on the class path,
   * and next to the source of the package.
   *
   * @return a relative name with slashes that ends in {@code .yaml} or {@code .yml}; the empty
   *     string for the standard alone
   */
  String value() default "";
}
