/**
 * Adapts routes to the JDK's server, in the module {@code jdk.httpserver}. Only this package needs
 * that module.
 */
@NullMarked
package dev.statute.server.jdk;

import org.jspecify.annotations.NullMarked;
