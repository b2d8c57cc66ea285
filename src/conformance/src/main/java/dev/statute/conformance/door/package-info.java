/** What sees exchanges: between a server and its routes, or between a client and its transport. */
@NullMarked
package dev.statute.conformance.door;

import org.jspecify.annotations.NullMarked;
