/**
 * Values of YAML and JSON documents, each with its place: read within bounds from a folder, never
 * from the network.
 */
@NullMarked
package dev.statute.openapi.document;

import org.jspecify.annotations.NullMarked;
