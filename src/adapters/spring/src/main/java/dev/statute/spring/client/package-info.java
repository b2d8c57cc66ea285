/**
 * Clients of APIs that send with the clients of Spring: {@link
 * dev.statute.spring.client.RestClientTransport} with a {@code RestClient}, {@link
 * dev.statute.spring.client.WebClientTransport} with a {@code WebClient}, and {@link
 * dev.statute.spring.client.StatuteClients} makes them from what an application configures.
 */
@NullMarked
package dev.statute.spring.client;

import org.jspecify.annotations.NullMarked;
