/** The binary form of the standard law, which is read in a fraction of the time of its YAML. */
@NullMarked
package dev.statute.law.binary;

import org.jspecify.annotations.NullMarked;
