/** Schemas as types of Java: records, enums, sealed interfaces, lists and maps. */
@NullMarked
package dev.statute.openapi.convert.type;

import org.jspecify.annotations.NullMarked;
