/** Writes findings, with their locations, in formats that other tools read. */
@NullMarked
package dev.statute.report;

import org.jspecify.annotations.NullMarked;
