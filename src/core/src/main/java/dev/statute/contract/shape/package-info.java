/**
 * The shapes of responses: what each carries in the end, and why. They are computed once, for
 * rules, reply types and documents.
 */
@NullMarked
package dev.statute.contract.shape;

import org.jspecify.annotations.NullMarked;
