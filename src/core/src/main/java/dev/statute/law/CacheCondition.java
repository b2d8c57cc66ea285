package dev.statute.law;

import java.util.List;

/**
 * The fields that a response to a method must carry for a cache to reuse it.
 *
 * @param fields the header fields that it has, in addition to explicit freshness
 * @param ground why
 */
public record CacheCondition(List<String> fields, Ground ground) {

  /** Copies the fields. */
  public CacheCondition {
    fields = List.copyOf(fields);
  }
}
