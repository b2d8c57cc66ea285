package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says by which {@link SecurityScheme} clients authenticate to use an operation; on an interface,
 * each of its operations that does not say so itself. Several are alternatives. It can also stand
 * on an annotation of one's own.
 *
 * <p>With it come a 401 (Unauthorized) with {@code WWW-Authenticate} and a 403 (Forbidden), both
 * with a problem document, unless they are declared otherwise; for a scheme of a proxy a 407 in
 * place of the 401. Where the operation takes the credentials as a value of {@code
 * dev.statute.field.Credentials}, generated routes refuse requests without such credentials with
 * that 401 and the challenges of all alternatives; what the credentials are worth is up to the
 * implementation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Secured.List.class)
public @interface Secured {

  /**
   * Returns the scheme.
   *
   * @return the name of a scheme that is declared for the interface
   */
  String value();

  /**
   * Returns what the credentials have to permit.
   *
   * @return scopes as RFC 6749, 3.3, writes them, all of which are needed; none for any
   */
  String[] scopes() default {};

  /** Holds several alternatives; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface List {

    /**
     * Returns the alternatives.
     *
     * @return the alternatives, in the order of the code
     */
    Secured[] value();
  }
}
