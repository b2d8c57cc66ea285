/** Generates the routes of an interface, which hand requests to an implementation. */
@NullMarked
package dev.statute.generate.routes;

import org.jspecify.annotations.NullMarked;
