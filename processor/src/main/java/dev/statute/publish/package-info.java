/**
 * Makes the contract that is published of an annotated interface, which other compilations and
 * tools read.
 */
@NullMarked
package dev.statute.publish;

import org.jspecify.annotations.NullMarked;
