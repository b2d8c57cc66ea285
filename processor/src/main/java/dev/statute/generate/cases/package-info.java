/** Writes which cases an interface declares, for those who count the ones that tests have seen. */
@NullMarked
package dev.statute.generate.cases;

import org.jspecify.annotations.NullMarked;
