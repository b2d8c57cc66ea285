/** Logs what a server has to tell. */
@NullMarked
package dev.statute.server.log;

import org.jspecify.annotations.NullMarked;
