package dev.statute.rule.message;

/**
 * What a capture may leave out or change, so that nothing follows from it. A rule that looks at the
 * one looks at the other first.
 */
public enum CaptureGap {
  /** Credentials and cookies may be missing, as in files that browsers clean. */
  SECRETS,
  /** Fields about connection and framing may be missing or added. */
  FRAMING,
  /** The final response, or part of it, may come from the cache of the client. */
  CACHE,
  /** Fields of requests that the client adds last may be missing. */
  REQUEST_FIELDS,
  /** Fields of responses that a server sets last, by itself, may be missing, such as Date. */
  MANAGED_FIELDS
}
