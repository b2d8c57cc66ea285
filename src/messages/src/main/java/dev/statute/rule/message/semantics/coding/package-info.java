/** Whether content codings and digests are those of the content. */
@NullMarked
package dev.statute.rule.message.semantics.coding;

import org.jspecify.annotations.NullMarked;
