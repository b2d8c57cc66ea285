/** A proxy that shows the messages of HTTP/1.1 as they are on the wire, and alters none. */
@NullMarked
package dev.statute.conformance.wire;

import org.jspecify.annotations.NullMarked;
