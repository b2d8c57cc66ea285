package dev.statute.contract;

import java.util.List;

/** The content of a message, as far as the contract declares it. */
public sealed interface Body {

  /** There is no content. */
  record None() implements Body {}

  /** There may be content; the contract does not say. */
  record Unknown() implements Body {}

  /**
   * There is content.
   *
   * @param representations its forms, one or more
   */
  record Known(List<Representation> representations) implements Body {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no form
     */
    public Known {
      representations = List.copyOf(representations);
      if (representations.isEmpty()) {
        throw new IllegalArgumentException("a known body must have a representation: []");
      }
    }
  }

  /** Tells whether the contract says that there is content. */
  default boolean isPresent() {
    return this instanceof Known;
  }

  /** Tells whether the contract says that there is no content. */
  default boolean isAbsent() {
    return this instanceof None;
  }

  /** Returns the forms of the content, none unless the contract says that there is content. */
  default List<Representation> representations() {
    return List.of();
  }
}
