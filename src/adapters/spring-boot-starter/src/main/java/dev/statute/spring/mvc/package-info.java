/**
 * Serves APIs with Spring MVC. Each operation is a handler method: the method of the application's
 * own bean, so that interceptors, security, transactions, validation, exception handlers, metrics
 * and tests of Spring work as they do for controllers.
 *
 * <p>{@link dev.statute.spring.mvc.StatuteMvcAutoConfiguration} sets it up. Filters, interceptors
 * and observers of Statute's own dispatcher do not run here; those of Spring do.
 */
@NullMarked
package dev.statute.spring.mvc;

import org.jspecify.annotations.NullMarked;
