/** Reads the law: YAML in, a {@link dev.statute.law.Law} or its problems out. */
@NullMarked
package dev.statute.law.yaml;

import org.jspecify.annotations.NullMarked;
