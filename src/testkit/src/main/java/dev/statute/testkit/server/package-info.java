/**
 * The conformance suite of HTTP servers: cases that are octets and what HTTP demands of the answer,
 * run over raw sockets against any server that serves the {@link
 * dev.statute.testkit.server.SampleApi}.
 */
@NullMarked
package dev.statute.testkit.server;

import org.jspecify.annotations.NullMarked;
