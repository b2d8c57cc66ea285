/** The terms of a route: how long its operation will be there, and how clients authenticate. */
@NullMarked
package dev.statute.server.terms;

import org.jspecify.annotations.NullMarked;
