/** What a change of the responses that operations have breaks. */
@NullMarked
package dev.statute.change.response;

import org.jspecify.annotations.NullMarked;
