@org.jspecify.annotations.NullMarked
package dev.statute.importer;
