/** Pushes and pulls, as clients of Statute and as those that know nothing of it. */
@NullMarked
package dev.statute.example.registry.server;

import org.jspecify.annotations.NullMarked;
