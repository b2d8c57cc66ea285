/** Writes what was found for other tools: findings and where they are in, text out. */
@NullMarked
package dev.statute.report;

import org.jspecify.annotations.NullMarked;
