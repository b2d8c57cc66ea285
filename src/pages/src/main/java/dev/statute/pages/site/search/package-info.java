/** Lets readers of a site search it, without a server. */
@NullMarked
package dev.statute.pages.site.search;

import org.jspecify.annotations.NullMarked;
