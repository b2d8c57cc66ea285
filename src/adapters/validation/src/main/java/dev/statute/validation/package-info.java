/**
 * Checks the arguments of operations with the provider of Jakarta Validation that is on the path.
 */
@NullMarked
package dev.statute.validation;

import org.jspecify.annotations.NullMarked;
