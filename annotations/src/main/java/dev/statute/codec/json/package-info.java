/**
 * Code that the codecs for JSON and the few types that need no codec share. Only the modules {@code
 * dev.statute.jackson} and {@code dev.statute.jackson2} may use it; it can change without notice.
 */
@NullMarked
package dev.statute.codec.json;

import org.jspecify.annotations.NullMarked;
