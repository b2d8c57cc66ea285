package dev.statute.declaration;

/** A kind of code to generate for an interface in addition to its reply types. */
public enum Output {
  ROUTES("Routes"),
  CLIENT("Client"),
  RESOURCE("Resource");

  private final String suffix;

  Output(String suffix) {
    this.suffix = suffix;
  }

  /** Returns what the name of the class has after that of the interface. */
  public String suffix() {
    return suffix;
  }
}
