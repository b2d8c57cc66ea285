/** Files, and other content of known length, with validators and in parts (RFC 9110, 13 and 14). */
@NullMarked
package dev.statute.server.file;

import org.jspecify.annotations.NullMarked;
