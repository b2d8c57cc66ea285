/** Pages about APIs and about HTTP, for people. */
@NullMarked
package dev.statute.pages;

import org.jspecify.annotations.NullMarked;
