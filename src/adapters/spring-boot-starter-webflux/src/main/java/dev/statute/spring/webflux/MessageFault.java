package dev.statute.spring.webflux;

import dev.statute.http.Status;

/**
 * A fault of a request, for which it is for no route.
 *
 * @param status what to answer
 * @param detail what is wrong, in words that do not repeat the request
 */
record MessageFault(Status status, String detail) {}
