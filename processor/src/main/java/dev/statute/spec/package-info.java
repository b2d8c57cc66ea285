/** Reads the law: YAML in, a {@link dev.statute.spec.Spec} or its problems out. */
@NullMarked
package dev.statute.spec;

import org.jspecify.annotations.NullMarked;
