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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface HttpVocabulary {}
