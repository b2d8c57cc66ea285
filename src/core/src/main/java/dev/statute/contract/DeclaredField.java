package dev.statute.contract;

/**
 * A header field that a response declares.
 *
 * @param ref the field
 * @param site where
 */
public record DeclaredField(FieldRef ref, Site site) {

  /** Returns the name of the field. */
  public String name() {
    return ref.name();
  }
}
