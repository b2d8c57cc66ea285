/** Checks of the methods and paths of operations. */
@NullMarked
package dev.statute.rule.route;

import org.jspecify.annotations.NullMarked;
