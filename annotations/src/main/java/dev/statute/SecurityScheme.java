package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a way to authenticate, for {@link Secured} to name: on an interface, on its package for
 * all interfaces in it, or on an annotation of one's own for what that stands on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SecurityScheme.List.class)
public @interface SecurityScheme {

  /**
   * Returns the name of the scheme.
   *
   * @return letters, digits, dots, hyphens and underscores (OpenAPI 3.1, 4.8.7.1)
   */
  String name();

  /**
   * Returns the kind of credentials.
   *
   * @return the kind
   */
  SchemeType type();

  /**
   * Returns the protection space (RFC 9110, 11.5), which the challenge of a 401 names.
   *
   * @return the realm; Basic and Digest need one, for others the empty string says none
   */
  String realm() default "";

  /**
   * Tells whether clients authenticate to a proxy by it: with {@code Proxy-Authorization}, and 407
   * in place of 401 (RFC 9110, 11.7).
   *
   * @return whether they do
   */
  boolean proxy() default false;

  /**
   * Returns the name of the header field, parameter of the query or cookie that holds an API key.
   *
   * @return the name, which {@link SchemeType#API_KEY} needs; the empty string for other types
   */
  String parameter() default "";

  /**
   * Returns where the API key is.
   *
   * @return the part of the request
   */
  KeyLocation in() default KeyLocation.HEADER;

  /**
   * Returns what a bearer token is, for people and documents only.
   *
   * @return such as {@code JWT}, or the empty string
   */
  String format() default "";

  /**
   * Returns where OAuth 2.0 asks the owner of the resource (RFC 6749, 3.1), for documents only.
   *
   * @return a URL, or the empty string
   */
  String authorizationUrl() default "";

  /**
   * Returns where OAuth 2.0 gives tokens (RFC 6749, 3.2), for documents only.
   *
   * @return a URL, or the empty string
   */
  String tokenUrl() default "";

  /**
   * Returns where OpenID Connect describes itself, for documents only.
   *
   * @return a URL, or the empty string
   */
  String discoveryUrl() default "";

  /** Holds several schemes; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /**
     * Returns the schemes.
     *
     * @return the schemes, in the order of the code
     */
    SecurityScheme[] value();
  }
}
