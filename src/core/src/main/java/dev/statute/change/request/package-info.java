/** Changes of what operations take from requests. */
@NullMarked
package dev.statute.change.request;

import org.jspecify.annotations.NullMarked;
