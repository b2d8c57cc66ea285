/**
 * Adds to a container of Jakarta REST what HTTP demands of it on the paths of resource classes that
 * the processor has generated.
 */
@NullMarked
package dev.statute.jakarta;

import org.jspecify.annotations.NullMarked;
