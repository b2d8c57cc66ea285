/** The names of run-time packages and types, each written once. */
@NullMarked
package dev.statute.runtime;

import org.jspecify.annotations.NullMarked;
