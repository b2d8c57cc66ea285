/** What the tests of several modules share: nothing here knows what it is used to test. */
@NullMarked
package dev.statute.testkit;

import org.jspecify.annotations.NullMarked;
