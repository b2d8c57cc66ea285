package dev.statute.openapi.export.overlay.path;

import java.util.OptionalLong;

/** Selects children of a value (RFC 9535, 2.3). */
sealed interface Selector {

  /** Selects the member of an object. */
  record Name(String name) implements Selector {}

  /** Selects all children. */
  record Wildcard() implements Selector {}

  /** Selects an element of an array; a negative index counts from its end. */
  record Index(long index) implements Selector {}

  /** Selects elements of an array from a start on, before an end, at steps. */
  record Slice(OptionalLong start, OptionalLong end, long step) implements Selector {}

  /** Selects the children for which a condition is true. */
  record Filter(Condition condition) implements Selector {}
}
