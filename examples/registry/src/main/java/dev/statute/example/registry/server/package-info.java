/** Serves the registry: keeps in files what clients push. */
@NullMarked
package dev.statute.example.registry.server;

import org.jspecify.annotations.NullMarked;
