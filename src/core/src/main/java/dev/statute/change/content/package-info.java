/** What a change of the content of responses breaks. */
@NullMarked
package dev.statute.change.content;

import org.jspecify.annotations.NullMarked;
