/** Documents as contracts: what travels of an API, whatever it was written in. */
@NullMarked
package dev.statute.openapi.convert;

import org.jspecify.annotations.NullMarked;
