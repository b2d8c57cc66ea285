/** The order in which a server of Statute decides how to answer a request. */
@NullMarked
package dev.statute.pages.fact.decision;

import org.jspecify.annotations.NullMarked;
