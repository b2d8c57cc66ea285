package dev.statute.contract;

/** How values stand in a query. */
public enum ParameterStyle {
  /** Each is a parameter of its own. */
  REPEATED,
  /** One parameter has all, with commas between. */
  CSV,
  /** One parameter has all, with spaces between. */
  SPACES,
  /** One parameter has all, with vertical bars between. */
  PIPES,
  /** Each member of an object is a parameter. */
  FORM,
  /**
   * Each member of an object is a parameter, with its name in brackets after that of the object.
   */
  DEEP_OBJECT;

  /** Tells whether it is for an object. */
  public boolean isOfObject() {
    return this == FORM || this == DEEP_OBJECT;
  }

  /** Tells whether one parameter has several values. */
  public boolean isJoined() {
    return this == CSV || this == SPACES || this == PIPES;
  }
}
