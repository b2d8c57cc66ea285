package dev.statute.law;

import java.util.List;

/**
 * What a response to a method carries if a cache may reuse it.
 *
 * @param fields the header fields that it has, beside explicit freshness
 * @param ground why
 */
public record CacheCondition(List<String> fields, Ground ground) {

  /** Copies the fields. */
  public CacheCondition {
    fields = List.copyOf(fields);
  }
}
