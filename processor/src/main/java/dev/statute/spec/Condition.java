package dev.statute.spec;

/** When a rule on a header field holds, where it does not always. */
public enum Condition implements Word {
  /** The content is one range. */
  SINGLE_PART,
  /** The content is several ranges. */
  MULTI_PART,
  /** The content is a delta. */
  DELTA,
  /** The request named several entity tags. */
  SEVERAL_TAGS,
  /** The server prefers one of the choices. */
  PREFERRED_CHOICE,
  /** The condition is a temporary one. */
  TEMPORARY,
  /** The request asked for a range of bytes. */
  BYTE_RANGE,
  /** The server has such a value at hand. */
  AVAILABLE,
  /** The content coding was the problem. */
  CODING_UNSUPPORTED,
  /** The content coding was not the problem. */
  CODING_SUPPORTED,
  /** The content was not stored as it came. */
  TRANSFORMED,
  /** The response announces an upload resource. */
  ANNOUNCING,
  /** There are limits to announce. */
  LIMITED,
  /** The response reports progress. */
  PROGRESS,
  /** The field would not guide the update of a cache. */
  NO_CACHE_GUIDANCE
}
