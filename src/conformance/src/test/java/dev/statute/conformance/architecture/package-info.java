/** How the packages of this module depend on each other. */
@NullMarked
package dev.statute.conformance.architecture;

import org.jspecify.annotations.NullMarked;
