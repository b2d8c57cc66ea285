/** The table of all rules about HTTP, and the checks that go with it. */
@NullMarked
package dev.statute.rule.catalogue;

import org.jspecify.annotations.NullMarked;
