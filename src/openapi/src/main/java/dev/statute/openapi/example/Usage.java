package dev.statute.openapi.example;

/** The kind of message that a value is in. */
public enum Usage {
  /** A request, which has no members that are read-only. */
  REQUEST,
  /** A response, which has no members that are write-only. */
  RESPONSE
}
