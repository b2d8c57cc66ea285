/** Checks the arguments of operations against the constraints that their declarations have. */
@NullMarked
package dev.statute.server.validation;

import org.jspecify.annotations.NullMarked;
