/** Contracts that interfaces declare, and what the rules find in them. */
@NullMarked
package dev.statute.rule.corpus;

import org.jspecify.annotations.NullMarked;
