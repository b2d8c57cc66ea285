/** Tells the compiler what is wrong: one form of messages, one limit of how many are shown. */
@NullMarked
package dev.statute.diagnostic;

import org.jspecify.annotations.NullMarked;
