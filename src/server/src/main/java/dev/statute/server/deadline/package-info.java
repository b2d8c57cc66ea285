/** Bounds the time that something may take. */
@NullMarked
package dev.statute.server.deadline;

import org.jspecify.annotations.NullMarked;
