/**
 * What Statute has in common for Spring MVC, WebFlux and the clients of Spring.
 *
 * <p>{@link dev.statute.spring.ServedRoutes} finds the APIs that the beans of an application
 * implement, {@link dev.statute.spring.ConverterCodec} reads and writes content with Spring's
 * message converters, and {@link dev.statute.spring.SpringFields} converts header fields.
 */
@NullMarked
package dev.statute.spring;

import org.jspecify.annotations.NullMarked;
