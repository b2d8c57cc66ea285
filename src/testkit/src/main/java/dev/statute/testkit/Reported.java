package dev.statute.testkit;

import javax.tools.Diagnostic;

/**
 * What a compiler reported.
 *
 * @param kind how bad it is
 * @param file the path of the source file, empty for none
 * @param line the line, from 1
 * @param column the column, from 1
 * @param text the whole message
 */
public record Reported(Diagnostic.Kind kind, String file, long line, long column, String text) {

  boolean isProblem() {
    return kind != Diagnostic.Kind.NOTE && kind != Diagnostic.Kind.OTHER;
  }

  @Override
  public String toString() {
    return kind + " " + file + ":" + line + ":" + column + ": " + text;
  }
}
