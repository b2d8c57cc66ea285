/** Values as text, for test resources that people can read and compare. */
@NullMarked
package dev.statute.testkit.text;

import org.jspecify.annotations.NullMarked;
