package dev.statute;

import dev.statute.editor.MediaTypeText;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to the content of the request (RFC 9110, 6.4). The one
 * parameter without another binding is bound to the content without this annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {

  /**
   * Returns the media types that the content can have (RFC 9110, 8.3.1): {@code @Body(mediaTypes =
   * "application/merge-patch+json")}. A server refuses others with a 415, and a client sends the
   * first.
   *
   * @return the media types, the best first, or none for those of the codec
   */
  @MediaTypeText
  String[] mediaTypes() default {};
}
