/** The responses that a server gives in place of operations. */
@NullMarked
package dev.statute.server.refusal;

import org.jspecify.annotations.NullMarked;
