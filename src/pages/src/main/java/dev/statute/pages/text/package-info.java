/** Makes text and addresses from contracts safe to show, whatever the format of the page. */
@NullMarked
package dev.statute.pages.text;

import org.jspecify.annotations.NullMarked;
