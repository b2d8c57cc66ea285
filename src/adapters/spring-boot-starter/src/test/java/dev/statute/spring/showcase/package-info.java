/** An application of Spring as a team writes one, with all that it has around its APIs. */
@NullMarked
package dev.statute.spring.showcase;

import org.jspecify.annotations.NullMarked;
