/** A registry of container images, by the OCI Distribution Specification 1.1. */
@NullMarked
package dev.statute.example.registry;

import org.jspecify.annotations.NullMarked;
