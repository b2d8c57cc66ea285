/** What is said of exchanges that are not as their contract says. */
@NullMarked
package dev.statute.rule.message.contract;

import org.jspecify.annotations.NullMarked;
