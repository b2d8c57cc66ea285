/** Tests that the pages of the rules of messages are true. */
@NullMarked
package dev.statute.rule.message.catalogue;

import org.jspecify.annotations.NullMarked;
