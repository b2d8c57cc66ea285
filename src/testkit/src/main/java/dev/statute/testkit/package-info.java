/** Helpers that the tests of several modules share; none depends on what it is used to test. */
@NullMarked
package dev.statute.testkit;

import org.jspecify.annotations.NullMarked;
