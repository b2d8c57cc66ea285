/** Tests with an API of their own. */
@NullMarked
package dev.statute.springdoc;

import org.jspecify.annotations.NullMarked;
