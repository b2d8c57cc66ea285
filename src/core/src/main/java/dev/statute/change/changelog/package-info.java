/** Tells the users of an API in Markdown what changed. */
@NullMarked
package dev.statute.change.changelog;

import org.jspecify.annotations.NullMarked;
