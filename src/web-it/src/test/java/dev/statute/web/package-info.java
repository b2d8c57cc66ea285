/** Trials with browsers and with the servers of others. */
@NullMarked
package dev.statute.web;

import org.jspecify.annotations.NullMarked;
