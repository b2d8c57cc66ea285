package dev.statute.law.yaml;

/**
 * Something that is wrong in the file of a law.
 *
 * @param file the name of the file
 * @param line its line, from 1
 * @param column its column, from 1
 * @param message what is wrong, in one line
 */
public record LawProblem(String file, int line, int column, String message) {

  /** Returns the problem as compilers print it: {@code http.yaml:12:5: unknown key}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
