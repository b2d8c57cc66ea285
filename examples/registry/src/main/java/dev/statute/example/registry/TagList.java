package dev.statute.example.registry;

import java.util.List;

/**
 * Some tags of a repository.
 *
 * @param name the repository
 * @param tags the tags, in order
 */
public record TagList(String name, List<String> tags) {

  /** Copies the tags. */
  public TagList {
    tags = List.copyOf(tags);
  }
}
