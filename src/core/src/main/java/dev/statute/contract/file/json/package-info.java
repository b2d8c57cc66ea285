/** How the values of published types are written as JSON, as their annotations say. */
@NullMarked
package dev.statute.contract.file.json;

import org.jspecify.annotations.NullMarked;
