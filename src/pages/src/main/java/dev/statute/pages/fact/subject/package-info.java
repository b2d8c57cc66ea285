/** What the facts of a page are about, and the links in them. */
@NullMarked
package dev.statute.pages.fact.subject;

import org.jspecify.annotations.NullMarked;
