/** Checks of what an operation takes from a request. */
@NullMarked
package dev.statute.rule.request;

import org.jspecify.annotations.NullMarked;
