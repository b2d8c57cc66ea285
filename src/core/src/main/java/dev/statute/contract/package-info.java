/**
 * The contract of an API as a value: its operations, their inputs and their responses. The model is
 * independent of compilers, annotations and document formats, and it can express what the law
 * forbids.
 */
@NullMarked
package dev.statute.contract;

import org.jspecify.annotations.NullMarked;
