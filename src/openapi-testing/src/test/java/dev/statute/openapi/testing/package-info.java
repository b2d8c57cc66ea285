/** Tests of servers and codecs by documents. */
@NullMarked
package dev.statute.openapi.testing;

import org.jspecify.annotations.NullMarked;
