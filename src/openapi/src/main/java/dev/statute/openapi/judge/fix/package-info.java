/** Words and makes the edits of documents that mend findings. */
@NullMarked
package dev.statute.openapi.judge.fix;

import org.jspecify.annotations.NullMarked;
