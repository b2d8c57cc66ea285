/** Tests that must fail because of the messages of what they test, and those that must not. */
@NullMarked
package dev.statute.conformance;

import org.jspecify.annotations.NullMarked;
