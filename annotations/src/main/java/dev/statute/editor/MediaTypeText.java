package dev.statute.editor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.intellij.lang.annotations.Language;

/**
 * Marks a member of an annotation whose value is one media type, or some.
 *
 * <p>It stands between the member and the annotation of JetBrains, whose value compilers would look
 * up on the class path of every user if it were at the member itself, and warn of what they do not
 * find.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Language("mime-type-reference")
public @interface MediaTypeText {}
