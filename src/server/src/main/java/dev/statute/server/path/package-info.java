/** The paths of requests, and the templates that they match. Knows no routes. */
@NullMarked
package dev.statute.server.path;

import org.jspecify.annotations.NullMarked;
