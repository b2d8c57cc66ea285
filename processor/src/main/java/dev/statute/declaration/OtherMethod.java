package dev.statute.declaration;

import dev.statute.contract.Site;

/**
 * A method of an annotated interface that cannot be an operation.
 *
 * @param name its Java name
 * @param kind why it is none
 * @param place the method, or the interface where it cannot be seen
 */
public record OtherMethod(String name, Kind kind, Site place) {

  /** Why a method is no operation. */
  public enum Kind {
    /** It is abstract, and no annotation says that it is one. */
    UNANNOTATED,
    /** It has annotations of an operation, and a body. */
    IMPLEMENTED,
    /** Kotlin gives it a name that Java cannot call. */
    HIDDEN
  }

  /** Tells whether it is none for a reason. */
  public boolean is(Kind reason) {
    return kind == reason;
  }
}
