package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter of an operation to a value of the server: {@code dev.statute.server.Call}, or
 * what the application has put into the attributes of the request under the class of the parameter.
 *
 * <p>The parameter is not part of the contract: no request carries it, and clients ignore their
 * argument. Without such a value the parameter is null if it is {@code @Nullable}; otherwise the
 * request fails with a 500 (RFC 9110, 15.6.1). The type is a class or an interface without type
 * arguments.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Context {}
