/**
 * Serves routes with the server of the JDK, which is in the module {@code jdk.httpserver}. Nothing
 * outside of this package needs that module.
 */
@NullMarked
package dev.statute.server.jdk;

import org.jspecify.annotations.NullMarked;
