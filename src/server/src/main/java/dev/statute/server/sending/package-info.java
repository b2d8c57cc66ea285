/** Plans the parts of a response that its status code and the method allow, and sends them. */
@NullMarked
package dev.statute.server.sending;

import org.jspecify.annotations.NullMarked;
