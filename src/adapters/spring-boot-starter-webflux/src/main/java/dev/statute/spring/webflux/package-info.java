/**
 * Serves APIs as handler methods of Spring WebFlux.
 *
 * <p>Each bean that implements an interface with {@link dev.statute.Api @Api} is registered with
 * WebFlux, so that whatever Spring does for handler methods it does for operations. Applications
 * name nothing of this package, but to exclude its configuration.
 */
@NullMarked
package dev.statute.spring.webflux;

import org.jspecify.annotations.NullMarked;
