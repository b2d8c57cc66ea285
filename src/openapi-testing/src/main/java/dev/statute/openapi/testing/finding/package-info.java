/** Whether the answers of a server are as its document and the law say. */
@NullMarked
package dev.statute.openapi.testing.finding;

import org.jspecify.annotations.NullMarked;
