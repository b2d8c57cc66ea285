/** Rules about the terms on which clients may use operations. */
@NullMarked
package dev.statute.rule.terms;

import org.jspecify.annotations.NullMarked;
