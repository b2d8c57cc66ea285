/** Checks of what a company's own law adds. */
@NullMarked
package dev.statute.rule.policy;

import org.jspecify.annotations.NullMarked;
