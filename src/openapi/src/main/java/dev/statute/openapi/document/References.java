package dev.statute.openapi.document;

import java.util.Optional;

/** Follows the references of a document ({@code $ref}), in its file and to files beside it. */
public interface References {

  /**
   * Returns what a mapping with {@code $ref} leads to, through further references if need be.
   *
   * @param reference the mapping; it may have other keys, too
   * @return nothing if it has no {@code $ref}, or one that leads nowhere or in a circle, which the
   *     reader has reported
   */
  Optional<Referenced> target(Node.Mapping reference);
}
