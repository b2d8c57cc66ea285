/** Reads the law of a company, which extends the standard and adds a policy. */
@NullMarked
package dev.statute.law.company;

import org.jspecify.annotations.NullMarked;
