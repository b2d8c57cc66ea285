/** Documents of Statute before the tools of others, and servers before these documents. */
@NullMarked
package dev.statute.openapi.it;

import org.jspecify.annotations.NullMarked;
