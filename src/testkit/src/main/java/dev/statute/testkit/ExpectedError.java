package dev.statute.testkit;

import javax.tools.Diagnostic;

/** An error, a warning or a note that a compilation must report. */
public final class ExpectedError {

  private final Diagnostic.Kind kind;
  private final String file;
  private final String text;
  private final char mark;
  private char ecjMark;

  private ExpectedError(Diagnostic.Kind kind, String file, char mark, String text) {
    this.kind = kind;
    this.file = file;
    this.text = text;
    this.mark = mark;
    this.ecjMark = mark;
  }

  /**
   * Expects an error.
   *
   * @param file the path of the source
   * @param mark the mark in it at the place of the error
   * @param text the whole message, of which white space at the end does not count
   */
  public static ExpectedError error(String file, char mark, String text) {
    return new ExpectedError(Diagnostic.Kind.ERROR, file, mark, text.stripTrailing());
  }

  /**
   * Expects a warning.
   *
   * @param file the path of the source
   * @param mark the mark in it at the place of the warning
   * @param text the whole message, of which white space at the end does not count
   */
  public static ExpectedError warning(String file, char mark, String text) {
    return new ExpectedError(Diagnostic.Kind.WARNING, file, mark, text.stripTrailing());
  }

  /**
   * Expects a note.
   *
   * @param file the path of the source
   * @param mark the mark in it at the place of the note
   * @param text the whole message, of which white space at the end does not count
   */
  public static ExpectedError note(String file, char mark, String text) {
    return new ExpectedError(Diagnostic.Kind.NOTE, file, mark, text.stripTrailing());
  }

  /** Says which mark ECJ points at, where it differs. */
  public ExpectedError onEcj(char mark) {
    ecjMark = mark;
    return this;
  }

  /** Returns what the compiler of a result must have reported. */
  Reported in(CompilationResult result) {
    boolean isEcj = result.compilation().compiler() == TestCompiler.ECJ;
    MarkedSource.Position position =
        result.compilation().source(file).position(isEcj ? ecjMark : mark);
    return new Reported(kind, file, position.line(), position.column(), text);
  }
}
