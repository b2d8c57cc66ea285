/** Tests of the edits that mend findings. */
@NullMarked
package dev.statute.edit;

import org.jspecify.annotations.NullMarked;
