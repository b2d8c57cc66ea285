/** Writes pages about APIs, and the pages of a law. */
@NullMarked
package dev.statute.cli.pages;

import org.jspecify.annotations.NullMarked;
