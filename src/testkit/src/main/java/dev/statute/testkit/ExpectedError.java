package dev.statute.testkit;

import java.util.EnumMap;
import java.util.Map;
import javax.tools.Diagnostic;

/** An error, or a warning, that a compilation must report. */
public final class ExpectedError {

  private final Diagnostic.Kind kind;
  private final String file;
  private final String text;
  private final Map<TestCompiler, Character> marks = new EnumMap<>(TestCompiler.class);

  private ExpectedError(Diagnostic.Kind kind, String file, char mark, String text) {
    this.kind = kind;
    this.file = file;
    this.text = text;
    for (TestCompiler compiler : TestCompiler.values()) {
      marks.put(compiler, mark);
    }
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

  /** Says which mark ECJ points at, where it differs. */
  public ExpectedError onEcj(char mark) {
    marks.put(TestCompiler.ECJ, mark);
    return this;
  }

  /** Returns what the compiler of a result must have reported. */
  Reported in(CompilationResult result) {
    MarkedSource source = result.compilation().sources().get(file);
    char mark = marks.get(result.compilation().compiler());
    MarkedSource.Position position = source.marks().get(mark);
    if (position == null) {
      throw new IllegalArgumentException("no mark " + mark + " in " + file);
    }
    return new Reported(kind, file, position.line(), position.column(), text);
  }
}
