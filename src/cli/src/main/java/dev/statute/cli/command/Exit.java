package dev.statute.cli.command;

/** The exit codes of all commands. */
public enum Exit {
  /** All is well. */
  FINE(0),
  /** Something was found: an error in a document, a broken promise. */
  FINDINGS(1),
  /** The command line is wrong. */
  USAGE(2),
  /** A file cannot be read or written, or is not what it should be. */
  UNREADABLE(3),
  /** A defect of Statute. */
  DEFECT(4);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** Returns the number. */
  public int code() {
    return code;
  }
}
