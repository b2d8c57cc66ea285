package dev.statute.law;

/** Tells which characters from outside can stand in a message as they are. */
public final class Printable {

  private Printable() {}

  /** Tells whether a code point can be seen, and neither breaks a line nor turns it round. */
  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
