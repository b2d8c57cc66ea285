/** Servers that are put under load: an API, and a controller by hand, in Spring WebFlux. */
@org.jspecify.annotations.NullMarked
package dev.statute.bench.webflux;
