@org.jspecify.annotations.NullMarked
package dev.statute.openapi.convert.diff;
