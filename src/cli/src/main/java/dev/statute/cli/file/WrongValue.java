package dev.statute.cli.file;

import java.io.Serial;

/** A value that a user gave and that cannot be meant: of an option, or of a configuration. */
public final class WrongValue extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String text;

  /**
   * Makes one.
   *
   * @param text what is wrong and what to write instead, as sentences for people
   */
  public WrongValue(String text) {
    super(text);
    this.text = text;
  }

  /** Returns what is wrong. */
  public String text() {
    return text;
  }
}
