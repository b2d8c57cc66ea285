/** What each transport does alike, as tests for the modules that have transports. */
@NullMarked
package dev.statute.client.conformance;

import org.jspecify.annotations.NullMarked;
