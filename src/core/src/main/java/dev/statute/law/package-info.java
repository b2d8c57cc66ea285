/**
 * The law: what HTTP's status codes, methods and header fields are and what each demands, as
 * values.
 */
@NullMarked
package dev.statute.law;

import org.jspecify.annotations.NullMarked;
