/** The law of messages about what methods and statuses say of each other. */
@NullMarked
package dev.statute.rule.message.status;

import org.jspecify.annotations.NullMarked;
