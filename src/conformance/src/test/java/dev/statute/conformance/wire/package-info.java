/** What a proxy shows, and that it alters nothing. */
@NullMarked
package dev.statute.conformance.wire;

import org.jspecify.annotations.NullMarked;
