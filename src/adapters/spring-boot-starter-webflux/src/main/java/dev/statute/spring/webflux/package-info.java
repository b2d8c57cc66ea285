/**
 * Serves APIs as handler methods of Spring WebFlux.
 *
 * <p>Each bean that implements an interface with {@link dev.statute.Api @Api} is registered with
 * WebFlux, so that whatever Spring does for handler methods it does for operations. Applications
 * name nothing of this package but {@link dev.statute.spring.webflux.ProblemServerEntryPoint} and
 * {@link dev.statute.spring.webflux.ProblemServerDeniedHandler}, if they use Spring Security.
 */
@NullMarked
package dev.statute.spring.webflux;

import org.jspecify.annotations.NullMarked;
