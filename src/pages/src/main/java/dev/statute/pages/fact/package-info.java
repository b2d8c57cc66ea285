/** Computes what pages about APIs say, of a contract and the law. */
@NullMarked
package dev.statute.pages.fact;

import org.jspecify.annotations.NullMarked;
