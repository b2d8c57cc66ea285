/** Whole messages as examples: lawful, and each the same whenever it is made. */
@NullMarked
package dev.statute.pages.fact.sample;

import org.jspecify.annotations.NullMarked;
